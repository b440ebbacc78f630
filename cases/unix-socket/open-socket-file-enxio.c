/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("open() of a socket file fails: with ENXIO on Linux, with EOPNOTSUPP elsewhere", LINUX("open(2)", "ERRORS, ENXIO"))
{
	struct address server;
	int listener = new_listener(&server), next = next_fd();

	int result = open(server.un.sun_path, O_RDWR);
	LINUX_OR_OTHER(result == -1 && errno == ENXIO, result == -1 && errno == EOPNOTSUPP);
	EQUAL(next_fd(), next);
	set_nonblocking(listener);
	EQUAL(LOOK(accept(listener, NULL, NULL)), -1);
}
