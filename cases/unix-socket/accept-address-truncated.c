/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() stores of the address no more than there is room for, and tells its whole length",
     LINUX("accept(2)", "DESCRIPTION"))
{
	struct address server, own, peer = address_room();
	int listener = new_listener(&server), client = new_bound(&own);
	size_t room = offsetof(struct sockaddr_un, sun_path) + 3;

	MUST(connect(client, TO(server)));
	memset(&peer.un, 0x55, sizeof(peer.un));
	peer.size = (socklen_t)room;
	await_data(listener);
	GIVES(accept(listener, INTO(peer)));
	EQUAL(peer.size, own.size);
	EQUAL_BYTES(&peer.un, &own.un, room);
	EQUAL(peer.un.sun_path[3], 0x55);
}
