/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* TCP_FASTOPEN */
#include "inet.h"

CASE("a listener with TCP_FASTOPEN accepts a client that connects as ever", LINUX("tcp(7)", "Socket options, TCP_FASTOPEN"),
     NEEDS(LOOPBACK))
{
	struct address server;
	int listener = new_listener(&server), client = new_socket();

	SETS(listener, IPPROTO_TCP, TCP_FASTOPEN, 5);
	SUCCEEDS(connect(client, TO(server)));
	EXCHANGES(client, ACCEPTS(listener), "abc");
}
