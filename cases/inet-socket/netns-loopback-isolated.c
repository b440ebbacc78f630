/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inet.h"

static struct address server;

static void connect_from_elsewhere(void *unused)
{
	(void)unused;
	enter_own_network();
	FAILS(ECONNREFUSED, connect(new_socket(), TO(server)));
}

CASE("a listener is not reached from another network namespace through the loopback interface there",
     LINUX("network_namespaces(7)", "DESCRIPTION"), NEEDS(LOOPBACK))
{
	int listener = new_listener(&server), client = new_socket();

	FINISHES(child(connect_from_elsewhere, NULL));
	POLLS_NOTHING(listener, POLLIN);
	SUCCEEDS(connect(client, TO(server)));
	EXCHANGES(client, ACCEPTS(listener), "abc");
}
