/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to an empty path, all of whose bytes are null, fails with ENOENT; to Linux it is an abstract name: "
     "ECONNREFUSED",
     LINUX_DEVIATION("connect", "ERRORS [ENOENT]"))
{
	struct address address = {.un.sun_family = AF_UNIX, .size = sizeof(address.un)};
	int fd = new_socket();

	FAILS_LIKE(ECONNREFUSED, ENOENT, connect(fd, TO(address)));
}
