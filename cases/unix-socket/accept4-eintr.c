/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

static int listener;

static void serve(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, accept4(listener, NULL, NULL, 0));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("accept4() that waits for a connection fails with EINTR when a signal is caught",
     VARIANT(stream, "unix-socket/accept4-eintr", POSIX("accept4", "ERRORS [EINTR]")),
     VARIANT(tcp, "inet-socket/tcp-accept4-eintr", POSIX("accept4", "ERRORS [EINTR]"), NEEDS(LOOPBACK)))
{
	struct address server;

	listener = new_listener(&server);
	pid_t waiting = child(serve, NULL);
	BLOCKS(waiting);
	INTERRUPTS(SIGUSR1, waiting);
}
