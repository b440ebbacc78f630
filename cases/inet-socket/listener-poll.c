/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("poll() reports POLLIN of a " OBJECT " that listens while there is a connection to accept, and not after",
     VARIANT(tcp, "inet-socket/listener-poll", POSIX("accept", "DESCRIPTION; poll()"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-listener-poll", POSIX("accept", "DESCRIPTION; poll()"), NEEDS(LOOPBACK6)))
{
	struct address server;
	int listener = new_listener(&server);

	POLLS_NOTHING(listener, POLLIN);
	int client = new_client(server);
	POLLS(listener, POLLIN, POLLIN);
	int accepted = ACCEPTS(listener);
	POLLS_NOTHING(listener, POLLIN);
	EXCHANGES(client, accepted, "abc");
}
