/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPPROTO_SCTP */
#include "inet.h"

static int new_sctp(void)
{
	int fd = LOOK(socket(AF_INET, SOCK_STREAM, IPPROTO_SCTP));

	if (fd < 0)
		SKIP("there is no SCTP here");
	return fd;
}

CASE("an SCTP client connects to a listener, and a message passes", IMPL("socket(2)", "DESCRIPTION, SOCK_STREAM"),
     NEEDS(LOOPBACK))
{
	struct address server = new_address();
	int listener = new_sctp(), client = new_sctp();

	MUST(bind(listener, TO(server)));
	MUST(listen(listener, 1));
	server = own_address(listener);
	SUCCEEDS(connect(client, TO(server)));
	EXCHANGES(client, ACCEPTS(listener), "abc");
	OBSERVE("it works");
}
