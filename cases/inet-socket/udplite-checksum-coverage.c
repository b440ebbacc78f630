/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPPROTO_UDPLITE */
#include "inet.h"

#define UDPLITE_SEND_CSCOV 10
#define UDPLITE_RECV_CSCOV 11

static int new_udplite(void)
{
	int fd = LOOK(socket(AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE));

	if (fd < 0)
		SKIP("there is no UDP-Lite here");
	return fd;
}

CASE("a UDP-Lite socket exchanges datagrams, and UDPLITE_SEND_CSCOV and UDPLITE_RECV_CSCOV are what they were set to",
     LINUX("udplite(7)", "Socket options"), NEEDS(LOOPBACK))
{
	struct address to = new_address();
	int sender = new_udplite(), receiver = new_udplite();

	MUST(bind(receiver, TO(to)));
	to = own_address(receiver);
	SETS(sender, IPPROTO_UDPLITE, UDPLITE_SEND_CSCOV, 8);
	SETS(receiver, IPPROTO_UDPLITE, UDPLITE_RECV_CSCOV, 8);
	SUCCEEDS(connect(sender, TO(to)));
	EXCHANGES(sender, receiver, "abc");
}
