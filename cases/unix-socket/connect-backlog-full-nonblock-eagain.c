/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;

CASE("connect() of a " OBJECT
     " with O_NONBLOCK to a listener with a full queue fails with EAGAIN, until accept() takes one from it",
     VARIANT(stream, "unix-socket/connect-backlog-full-nonblock-eagain", LINUX("connect(2)", "ERRORS, EAGAIN")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-backlog-full-nonblock-eagain", LINUX("connect(2)", "ERRORS, EAGAIN")))
{
	int listener = new_bound(&server), client, queued = 0;

	MUST(listen(listener, 1));
	for (;; queued++) {
		client = new_socket();
		set_nonblocking(client);
		if (LOOK(connect(client, TO(server))) != 0)
			break;
	}
	AT_LEAST(queued, 1);
	FAILS(EAGAIN, connect(client, TO(server)));
	MUST(accept(listener, NULL, NULL));
	SUCCEEDS(connect(client, TO(server)));
	CONNECTED(client);
	FAILS(EAGAIN, connect(new_socket_of(AF_UNIX, SOCKET_TYPE | SOCK_NONBLOCK), TO(server)));
}
