/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() of a " OBJECT " to a path at which there is nothing fails with ENOENT",
     VARIANT(stream, "unix-socket/connect-enoent", POSIX("connect", "ERRORS [ENOENT]")),
     VARIANT(dgram, "unix-socket/dgram-connect-enoent", POSIX("connect", "ERRORS [ENOENT]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-enoent", LINUX("unix(7)", "ERRORS, ENOENT")))
{
	struct address nothing = new_path_address(), below = address_below(temp_path(), "socket");
	int fd = new_socket();
	struct stat status;

	FAILS(ENOENT, connect(fd, TO(nothing)));
	FAILS(ENOENT, connect(fd, TO(below)));
	FAILS(ENOENT, lstat(nothing.un.sun_path, &status));
}
