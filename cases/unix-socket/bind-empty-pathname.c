/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() to an empty path, all of whose bytes are null, fails with ENOENT; to Linux it is an abstract name",
     LINUX_DEVIATION("bind", "ERRORS [ENOENT]"))
{
	struct address address = {.un.sun_family = AF_UNIX, .size = sizeof(address.un)};
	struct address own = address_room(), good = new_path_address();
	int fd = new_socket();
	int result = bind(fd, TO(address));
	bool in_use = result == -1 && errno == EADDRINUSE; /* by another process: the abstract name is no private one */

	LINUX_OR_POSIX(result == 0 || in_use, result == -1 && errno == ENOENT);
	if (result == 0) {
		SUCCEEDS(getsockname(fd, INTO(own)));
		EQUAL(own.un.sun_path[0], 0);
		AT_LEAST(own.size, offsetof(struct sockaddr_un, sun_path) + 1);
	} else {
		SUCCEEDS(bind(fd, TO(good)));
	}
}
