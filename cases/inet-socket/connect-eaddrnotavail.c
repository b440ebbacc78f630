/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inet.h"

CASE("connect() fails with EADDRNOTAVAIL while all ephemeral ports are in use with that peer, and then succeeds",
     LINUX("connect(2)", "ERRORS, EADDRNOTAVAIL"), NEEDS(LOOPBACK | PROC))
{
	struct address server;

	enter_own_network();
	int listener = new_listener(&server), client[2], late = new_socket();
	set_kernel_limit("/proc/sys/net/ipv4/ip_local_port_range", "1024 1025");
	for (int i = 0; i < 2; i++) {
		client[i] = new_client(server);
		MUST(accept(listener, NULL, NULL));
	}
	FAILS(EADDRNOTAVAIL, connect(late, TO(server)));
	POLLS_NOTHING(listener, POLLIN);
	int port = port_of(own_address(client[0]));
	reset(client[0]);
	SUCCEEDS(connect(late, TO(server)));
	EQUAL(port_of(own_address(late)), port);
	EXCHANGES(late, ACCEPTS(listener), "abc");
}
