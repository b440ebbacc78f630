/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getpeername() stores of the address no more than there is room for, and tells its whole length",
     LINUX("getpeername(2)", "DESCRIPTION"))
{
	struct address server, peer = address_room();
	int listener = new_listener(&server), client = new_client(server);
	size_t room = offsetof(struct sockaddr_un, sun_path) + 3;

	(void)listener;
	memset(&peer.un, 0x55, sizeof(peer.un));
	peer.size = (socklen_t)room;
	SUCCEEDS(getpeername(client, INTO(peer)));
	EQUAL(peer.size, server.size);
	EQUAL_BYTES(&peer.un, &server.un, room);
	EQUAL(peer.un.sun_path[3], 0x55);
}
