/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPPROTO_MPTCP */
#include "inet.h"

#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif

static int new_mptcp(void)
{
	int fd = LOOK(socket(AF_INET, SOCK_STREAM, IPPROTO_MPTCP));

	if (fd < 0)
		SKIP("there is no MPTCP here");
	return fd;
}

CASE("an MPTCP client connects to an MPTCP listener and to a TCP one, and data pass both ways", IMPL("tcp(7)", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	struct address server, plain_server, any = new_address();
	int listener = new_mptcp(), client = new_mptcp(), other = new_mptcp(), plain_listener = new_listener(&plain_server);

	MUST(bind(listener, TO(any)));
	MUST(listen(listener, 1));
	server = own_address(listener);
	SUCCEEDS(connect(client, TO(server)));
	int accepted = ACCEPTS(listener);
	EXCHANGES(client, accepted, "abc");
	EXCHANGES(accepted, client, "de");
	SUCCEEDS(connect(other, TO(plain_server)));
	EXCHANGES(other, ACCEPTS(plain_listener), "fg");
	OBSERVE("it works");
}
