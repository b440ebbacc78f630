/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("fstat() of a " OBJECT " says that it is a socket, and lstat() of its path, too",
     VARIANT(stream, "unix-socket/fstat-socket", POSIX("fstat", "DESCRIPTION; <sys/stat.h> S_ISSOCK")),
     VARIANT(dgram, "unix-socket/dgram-fstat-socket", POSIX("fstat", "DESCRIPTION; <sys/stat.h> S_ISSOCK")),
     VARIANT(seqpacket, "unix-socket/seqpacket-fstat-socket", LINUX("unix(7)", "DESCRIPTION")))
{
	struct address address;
	struct stat status = {0};
	int fd = new_bound(&address);

	SUCCEEDS(fstat(fd, &status));
	HOLDS(S_ISSOCK(status.st_mode));
	status = (struct stat){0};
	SUCCEEDS(lstat(address.un.sun_path, &status));
	HOLDS(S_ISSOCK(status.st_mode));
}
