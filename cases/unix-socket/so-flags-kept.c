/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("SO_KEEPALIVE, SO_OOBINLINE, SO_REUSEADDR and SO_DONTROUTE are off at first, and each is then as it was set",
     LINUX("socket(7)", "Socket options"))
{
	static const int flags[] = {SO_KEEPALIVE, SO_OOBINLINE, SO_REUSEADDR, SO_DONTROUTE};
	enum { COUNT = sizeof(flags) / sizeof(*flags) };
	int fd = new_socket();

	for (int i = 0; i < COUNT; i++)
		EQUAL(OPTION(fd, SOL_SOCKET, flags[i]), 0);
	for (int i = 0; i < COUNT; i++) {
		SUCCEEDS(setsockopt(fd, SOL_SOCKET, flags[i], VALUE(1)));
		for (int j = 0; j < COUNT; j++)
			EQUAL(OPTION(fd, SOL_SOCKET, flags[j]), j == i);
		SUCCEEDS(setsockopt(fd, SOL_SOCKET, flags[i], VALUE(0)));
	}
	for (int i = 0; i < COUNT; i++)
		EQUAL(OPTION(fd, SOL_SOCKET, flags[i]), 0);
}
