/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("recvfrom() gives no path as the sender's address of a datagram from a socket that is not bound",
     IMPL("recvfrom", "DESCRIPTION"))
{
	struct address address, from = address_room();
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), sender = new_socket_of(AF_UNIX, SOCK_DGRAM);
	char data[8];

	MUST(sendto(sender, "abc", 3, 0, TO(address)));
	EQUAL(recvfrom(awaited(receiver), data, sizeof(data), MSG_DONTWAIT, INTO(from)), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(from.un.sun_path[0], 0);
	AT_MOST(from.size, sizeof(from.un));
	OBSERVE("address length %u", (unsigned int)from.size);
}
