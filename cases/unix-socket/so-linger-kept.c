/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("SO_LINGER is off at first, and then as it was set", LINUX("socket(7)", "Socket options, SO_LINGER"))
{
	struct linger set = {1, 7}, got = {-1, -1};
	socklen_t size = sizeof(got);
	int fd = new_socket();

	SUCCEEDS(getsockopt(fd, SOL_SOCKET, SO_LINGER, &got, &size));
	EQUAL(size, sizeof(got));
	EQUAL(got.l_onoff, 0);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_LINGER, &set, sizeof(set)));
	SUCCEEDS(getsockopt(fd, SOL_SOCKET, SO_LINGER, &got, &size));
	EQUAL(got.l_onoff, 1);
	EQUAL(got.l_linger, 7);
}
