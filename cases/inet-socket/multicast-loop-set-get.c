/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_MULTICAST_LOOP */
#include "inet.h"

CASE("IP_MULTICAST_LOOP is 1 and IP_MULTICAST_TTL 1 at first, and each is what it was set to",
     VARIANT(udp, "inet-socket/multicast-loop-set-get", LINUX("ip(7)", "Socket options, IP_MULTICAST_LOOP, IP_MULTICAST_TTL"),
	     NEEDS(LOOPBACK)))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, IPPROTO_IP, IP_MULTICAST_LOOP), 1);
	EQUAL(OPTION(fd, IPPROTO_IP, IP_MULTICAST_TTL), 1);
	SETS(fd, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
	SETS(fd, IPPROTO_IP, IP_MULTICAST_LOOP, 1);
	SETS(fd, IPPROTO_IP, IP_MULTICAST_TTL, 9);
}
