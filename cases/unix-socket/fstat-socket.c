/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("fstat() of a " OBJECT " says that it is a socket",
     VARIANT(stream, "unix-socket/fstat-socket", POSIX("fstat", "DESCRIPTION; <sys/stat.h> S_ISSOCK")),
     VARIANT(dgram, "unix-socket/dgram-fstat-socket", POSIX("fstat", "DESCRIPTION; <sys/stat.h> S_ISSOCK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-fstat-socket", LINUX("unix(7)", "DESCRIPTION")))
{
	struct stat status = {0};
	int fd = new_socket();

	SUCCEEDS(fstat(fd, &status));
	HOLDS(S_ISSOCK(status.st_mode));
}
