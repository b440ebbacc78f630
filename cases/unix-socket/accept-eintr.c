/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int listener;

static void serve(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, accept(listener, NULL, NULL));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("accept() that waits for a connection fails with EINTR when a signal is caught",
     VARIANT(stream, "unix-socket/accept-eintr", POSIX("accept", "ERRORS [EINTR]")),
     VARIANT(tcp, "inet-socket/tcp-accept-eintr", POSIX("accept", "ERRORS [EINTR]"), NEEDS(LOOPBACK)))
{
	struct address server;

	listener = new_listener(&server);
	pid_t waiting = child(serve, NULL);
	BLOCKS(waiting);
	INTERRUPTS(SIGUSR1, waiting);
	EXCHANGES(new_client(server), ACCEPTS(listener), "abc");
}
