/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() with null pointers for the address and its length gives a connected socket",
     VARIANT(stream, "unix-socket/accept-null-address", POSIX("accept", "DESCRIPTION")),
     VARIANT(tcp, "inet-socket/tcp-accept-null-address", POSIX("accept", "DESCRIPTION"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-accept-null-address", POSIX("accept", "DESCRIPTION"), NEEDS(LOOPBACK6)))
{
	struct address server, own;
	int listener = new_listener(&server), client = new_bound(&own);

	MUST(connect(client, TO(server)));
	int accepted = ACCEPTS(listener);
	DIFFERS(accepted, listener);
	EXCHANGES(accepted, client, "abc");
}
