/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("2,000 connections of a " OBJECT " are made, used and closed one after the other: no descriptor is left",
     VARIANT(stream, "unix-socket/connect-accept-thousands", POSIX("accept", "DESCRIPTION; connect(), close()")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-accept-thousands", LINUX("accept(2)", "DESCRIPTION")))
{
	struct address server;
	int listener = new_listener(&server), next = next_fd();

	for (int i = 0; i < 2000; i++) {
		int client = new_socket();

		SUCCEEDS(connect(client, TO(server)));
		int accepted = ACCEPTS(listener);
		EXCHANGES(client, accepted, "abc");
		SUCCEEDS(close(client));
		END_OF_FILE(accepted);
		SUCCEEDS(close(accepted));
	}
	EQUAL(next_fd(), next);
}
