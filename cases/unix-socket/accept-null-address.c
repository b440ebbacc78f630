/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() with null pointers for the address and its length gives a connected socket", POSIX("accept", "DESCRIPTION"))
{
	struct address server, own;
	int listener = new_listener(&server), client = new_bound(&own);

	MUST(connect(client, TO(server)));
	int accepted = ACCEPTS(listener);
	DIFFERS(accepted, listener);
	EXCHANGES(accepted, client, "abc");
}
