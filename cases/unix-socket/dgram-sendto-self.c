/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a datagram that a socket sends to its own path is received by it, with that path as its sender's",
     POSIX("sendto", "DESCRIPTION"))
{
	struct address own, from = address_room();
	int fd = new_bound_of(AF_UNIX, SOCK_DGRAM, &own);
	char data[8] = "";

	EQUAL(sendto(fd, "abc", 3, 0, TO(own)), 3);
	EQUAL(LOOK(recvfrom(awaited(fd), data, sizeof(data), MSG_DONTWAIT, INTO(from))), 3);
	EQUAL_BYTES(data, "abc", 3);
	IS_PATH(from, own.un.sun_path);
	NOTHING_LEFT(fd);
}
