/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvfrom() stores of the sender's address no more than there is room for, and tells its whole length",
     LINUX("recv(2)", "recvfrom()"))
{
	char data[8] = "";
	struct address address, own, from = address_room();
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), sender = new_bound_of(AF_UNIX, SOCK_DGRAM, &own);
	size_t room = offsetof(struct sockaddr_un, sun_path) + 3;

	memset(&from.un, 0x55, sizeof(from.un));
	from.size = (socklen_t)room;
	MUST(sendto(sender, "abc", 3, 0, TO(address)));
	EQUAL(recvfrom(awaited(receiver), data, sizeof(data), MSG_DONTWAIT, INTO(from)), 3);
	EQUAL_BYTES(data, "abc", 3);
	NOTHING_LEFT(receiver);
	EQUAL(from.size, own.size);
	EQUAL_BYTES(&from.un, &own.un, room);
	EQUAL(from.un.sun_path[3], 0x55);
}
