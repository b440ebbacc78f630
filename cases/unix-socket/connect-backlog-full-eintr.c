/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;

static void connect_interrupted(void *unused)
{
	int client = new_socket();

	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, connect(client, TO(server)));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("connect() that waits for room in a listener's queue fails with EINTR when a signal is caught",
     LINUX("connect(2)", "ERRORS, EINTR"))
{
	int listener = new_bound(&server), client;

	MUST(listen(listener, 1));
	do {
		client = new_socket();
		set_nonblocking(client);
	} while (LOOK(connect(client, TO(server))) == 0);
	pid_t waiting = child(connect_interrupted, NULL);
	BLOCKS(waiting);
	INTERRUPTS(SIGUSR1, waiting);
}
