/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;
static int listener;

static void connect_refused(void *unused)
{
	int client = new_socket();

	(void)unused;
	MUST(close(listener));
	FAILS(ECONNREFUSED, connect(client, TO(server)));
}

CASE("connect() that waits for room in a listener's queue fails with ECONNREFUSED when the listener is closed",
     LINUX("unix(7)", "ERRORS, ECONNREFUSED"))
{
	int client;

	listener = new_bound(&server);
	MUST(listen(listener, 1));
	do {
		client = new_socket();
		set_nonblocking(client);
	} while (LOOK(connect(client, TO(server))) == 0);
	pid_t waiting = child(connect_refused, NULL);
	BLOCKS(waiting);
	MUST(close(listener));
	FINISHES(waiting);
}
