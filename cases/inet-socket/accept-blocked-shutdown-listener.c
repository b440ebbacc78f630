/* SPDX-License-Identifier: MIT */
#include "inet.h"

static int listener;

static void serve(void *unused)
{
	(void)unused;
	int accepted = accept(listener, NULL, NULL);
	HOLDS(accepted >= 0 || errno == EINVAL || errno == ECONNABORTED);
	OBSERVE(accepted >= 0 ? "it is not woken" : "accept() fails");
}

CASE("shutdown() with SHUT_RD of a listener ends an accept() that waits on it, or fails", IMPL("shutdown", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	struct address server;

	listener = new_listener(&server);
	pid_t waiting = child(serve, NULL);
	BLOCKS(waiting);
	int result = shutdown(listener, SHUT_RD);
	HOLDS(result == 0 || errno == ENOTCONN);
	if (result != 0)
		new_client(server);
	FINISHES(waiting);
}
