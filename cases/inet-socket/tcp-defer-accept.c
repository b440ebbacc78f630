/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* TCP_DEFER_ACCEPT */
#include "inet.h"

CASE("a listener with TCP_DEFER_ACCEPT has a connection to accept when its client has sent data, not before",
     LINUX("tcp(7)", "Socket options, TCP_DEFER_ACCEPT"), NEEDS(LOOPBACK))
{
	struct address server;
	int listener = new_listener(&server);

	EQUAL(OPTION(listener, IPPROTO_TCP, TCP_DEFER_ACCEPT), 0);
	SUCCEEDS(setsockopt(listener, IPPROTO_TCP, TCP_DEFER_ACCEPT, VALUE(100)));
	AT_LEAST(OPTION(listener, IPPROTO_TCP, TCP_DEFER_ACCEPT), 1);
	int client = new_client(server);
	POLLS_NOTHING(listener, POLLIN);
	SENDS(client, "abc");
	POLLS(listener, POLLIN, POLLIN);
	RECEIVES(ACCEPTS(listener), "abc");
}
