/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("what a client sends and that it has closed its " OBJECT
     " is there for accept() to find, if connect() does not wait for that",
     VARIANT(stream, "unix-socket/connect-sent-before-accept", LINUX("unix(7)", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-sent-before-accept", LINUX("unix(7)", "DESCRIPTION")))
{
	struct address server;
	int listener = new_listener(&server), client = new_socket();

	SUCCEEDS(connect(client, TO(server)));
	CONNECTED(client);
	SENDS(client, "abc");
	MUST(close(client));
	int accepted = ACCEPTS(listener);
	RECEIVES(accepted, "abc");
	END_OF_FILE(accepted);
}
