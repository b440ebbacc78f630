/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() gives the path that the client has bound, and the length of that address",
     VARIANT(stream, "unix-socket/accept-returns-peer-path", POSIX("accept", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-accept-returns-peer-path", LINUX("accept(2)", "DESCRIPTION")))
{
	struct address server, own, peer = address_room();
	int listener = new_listener(&server), client = new_bound(&own);

	MUST(connect(client, TO(server)));
	await_data(listener);
	int accepted = GIVES(accept(listener, INTO(peer)));
	IS_PATH(peer, own.un.sun_path);
	AT_LEAST(peer.size, offsetof(struct sockaddr_un, sun_path) + strlen(own.un.sun_path));
	AT_MOST(peer.size, sizeof(struct sockaddr_un));
	EXCHANGES(client, accepted, "abc");
}
