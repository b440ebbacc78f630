/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to a path below a regular file fails with ENOTDIR", POSIX("connect", "ERRORS [ENOTDIR]"))
{
	struct address address = address_below(temp_file("abc", 3), "socket");
	int fd = new_socket();

	FAILS(ENOTDIR, connect(fd, TO(address)));
}
