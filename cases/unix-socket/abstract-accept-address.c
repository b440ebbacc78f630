/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() and recvfrom() tell the abstract name of the sender, byte by byte", LINUX("unix(7)", "Address format, abstract"))
{
	char data[8] = "";
	struct address server = new_abstract_address(), own = new_abstract_address(), peer = address_room(),
		       from = address_room();
	int listener = new_socket(), client = new_socket(), one = new_socket_of(AF_UNIX, SOCK_DGRAM);
	int two = new_socket_of(AF_UNIX, SOCK_DGRAM);

	MUST(bind(listener, TO(server)));
	MUST(listen(listener, 1));
	MUST(bind(client, TO(own)));
	MUST(connect(client, TO(server)));
	GIVES(accept(awaited(listener), INTO(peer)));
	EQUAL_ADDRESS(peer, own);
	server = new_abstract_address();
	own = new_abstract_address();
	MUST(bind(one, TO(server)));
	MUST(bind(two, TO(own)));
	EQUAL(sendto(two, "abc", 3, 0, TO(server)), 3);
	EQUAL(recvfrom(awaited(one), data, sizeof(data), MSG_DONTWAIT, INTO(from)), 3);
	EQUAL_BYTES(data, "abc", 3);
	NOTHING_LEFT(one);
	EQUAL_ADDRESS(from, own);
}
