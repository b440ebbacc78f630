/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int listener;
static struct gate *handled;

static void serve(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, SA_RESTART);
	open_gate(handled);
	GIVES(accept(listener, NULL, NULL));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("accept() that waits goes on waiting when a signal with SA_RESTART is caught, and gives the connection that comes then",
     VARIANT(stream, "unix-socket/accept-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(tcp, "inet-socket/tcp-accept-sa-restart", POSIX("sigaction", "DESCRIPTION, SA_RESTART"), NEEDS(LOOPBACK)))
{
	struct address server;

	handled = new_gate();
	listener = new_listener(&server);
	pid_t waiting = child(serve, NULL);
	pass_gate(handled);
	BLOCKS(waiting);
	MUST(kill(waiting, SIGUSR1));
	BLOCKS(waiting);
	new_client(server);
	FINISHES(waiting);
}
