/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("getpeername() of a connected " OBJECT " gives the path that its server has bound, and of the server's the client's",
     VARIANT(stream, "unix-socket/getpeername-server-path", POSIX("getpeername", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-getpeername-server-path", LINUX("getpeername(2)", "DESCRIPTION")))
{
	struct address server, own, peer = address_room();
	int listener = new_listener(&server), client = new_bound(&own);

	MUST(connect(client, TO(server)));
	int accepted = MUST(accept(listener, NULL, NULL));
	SUCCEEDS(getpeername(client, INTO(peer)));
	IS_PATH(peer, server.un.sun_path);
	peer = address_room();
	SUCCEEDS(getpeername(accepted, INTO(peer)));
	IS_PATH(peer, own.un.sun_path);
	FAILS(ENOTCONN, getpeername(listener, INTO(peer)));
}
