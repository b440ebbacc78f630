/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("connect() with AF_UNSPEC ends a TCP connection, and the socket can be connected again",
     LINUX("connect(2)", "DESCRIPTION; AF_UNSPEC"), NEEDS(LOOPBACK))
{
	struct address server, peer = address_room(), none = {.any.sa_family = AF_UNSPEC, .size = sizeof(none.any)};
	int listener = new_listener(&server), client = new_client(server), accepted = ACCEPTS(listener);

	SUCCEEDS(connect(client, TO(none)));
	FAILS(ENOTCONN, getpeername(client, INTO(peer)));
	FAILS(ECONNRESET, recv(awaited(accepted), &(char){0}, 1, MSG_DONTWAIT));
	SUCCEEDS(connect(client, TO(server)));
	EXCHANGES(client, ACCEPTS(listener), "abc");
}
