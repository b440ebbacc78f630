/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("IPV6_MULTICAST_HOPS and IPV6_MULTICAST_LOOP of a new UDP socket are 1, and IPV6_MULTICAST_IF is 0",
     VARIANT(udp6, "inet-socket/ipv6-multicast-defaults",
	     POSIX_OPTION(IP6, "getsockopt", "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, Options"),
	     NEEDS(LOOPBACK6)))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS), 1);
	EQUAL(OPTION(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP), 1);
	EQUAL(OPTION(fd, IPPROTO_IPV6, IPV6_MULTICAST_IF), 0);
}
