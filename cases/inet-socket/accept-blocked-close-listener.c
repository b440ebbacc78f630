/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int listener;

static void serve(void *unused)
{
	(void)unused;
	GIVES(accept(listener, NULL, NULL));
}

CASE("close() of a listener by another thread does not end an accept() that waits on it: that gives the next connection",
     LINUX("close(2)", "NOTES, Multithreaded processes and close()"), NEEDS(LOOPBACK))
{
	struct address server;

	listener = new_listener(&server);
	struct thread *waiting = thread(serve, NULL);
	BLOCKS(waiting);
	SUCCEEDS(close(listener));
	BLOCKS(waiting);
	int client = new_socket();
	SUCCEEDS(LOOK(connect(client, TO(server))));
	FINISHES(waiting);
}
