/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("SO_BROADCAST of a new " OBJECT " is 0; set, it is not",
     VARIANT(udp, "inet-socket/so-broadcast-default-off", POSIX("getsockopt", "2.10.16 SO_BROADCAST")))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, SOL_SOCKET, SO_BROADCAST), 0);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_BROADCAST, VALUE(1)));
	DIFFERS(OPTION(fd, SOL_SOCKET, SO_BROADCAST), 0);
}
