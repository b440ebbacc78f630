/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("sendto() and connect() of a UDP socket to a broadcast address fail with EACCES without SO_BROADCAST; with it the own "
     "host receives it",
     VARIANT(udp, "inet-socket/udp-broadcast-eacces", LINUX("ip(7)", "ERRORS, EACCES; socket(7) SO_BROADCAST"),
	     NEEDS(LOOPBACK)))
{
	struct address own, all;
	int receiver = new_bound_at(SOCK_DGRAM, "0.0.0.0", 0, &own), fd = new_socket();

	all = address_of("127.255.255.255", port_of(own));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_BROADCAST), 0);
	FAILS(EACCES, sendto(fd, "x", 1, 0, TO(all)));
	FAILS(EACCES, connect(fd, TO(all)));
	NOTHING_LEFT(receiver);
	SETS(fd, SOL_SOCKET, SO_BROADCAST, 1);
	EQUAL(sendto(fd, "abc", 3, 0, TO(all)), 3);
	RECEIVES(receiver, "abc");
	SUCCEEDS(connect(fd, TO(all)));
	EXCHANGES(fd, receiver, "de");
}
