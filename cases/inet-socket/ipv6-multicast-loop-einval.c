/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("setting IPV6_MULTICAST_LOOP to 2 fails with EINVAL and changes nothing; 0 and 1 succeed",
     VARIANT(udp6, "inet-socket/ipv6-multicast-loop-einval",
	     POSIX_OPTION(IP6, "setsockopt",
			  "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, IPV6_MULTICAST_LOOP"),
	     NEEDS(LOOPBACK6)))
{
	int fd = new_socket();

	FAILS(EINVAL, setsockopt(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, VALUE(2)));
	EQUAL(OPTION(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP), 1);
	SETS(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 0);
	SETS(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 1);
}
