/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("unlink() of a socket file leaves its connections as they are, and new ones fail with ENOENT", LINUX("unix(7)", "NOTES"))
{
	struct address server;
	int listener = new_listener(&server), client = new_client(server), late = new_socket();
	int accepted = MUST(accept(listener, NULL, NULL));

	SUCCEEDS(unlink(server.un.sun_path));
	EXCHANGES(client, accepted, "abc");
	EXCHANGES(accepted, client, "de");
	FAILS(ENOENT, connect(late, TO(server)));
}
