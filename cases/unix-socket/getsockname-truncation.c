/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getsockname() stores of the address no more than there is room for, and tells its whole length",
     LINUX("getsockname(2)", "DESCRIPTION"))
{
	struct address address, own = address_room();
	int fd = new_bound(&address);
	size_t room = offsetof(struct sockaddr_un, sun_path) + 3;

	memset(&own.un, 0x55, sizeof(own.un));
	own.size = (socklen_t)room;
	SUCCEEDS(getsockname(fd, INTO(own)));
	EQUAL(own.size, address.size);
	EQUAL_BYTES(&own.un, &address.un, room);
	EQUAL(own.un.sun_path[3], 0x55);
}
