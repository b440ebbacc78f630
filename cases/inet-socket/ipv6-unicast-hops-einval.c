/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("setting IPV6_UNICAST_HOPS to -2 or 256 fails with EINVAL and changes nothing; 0 and 255 succeed",
     VARIANT(udp6, "inet-socket/ipv6-unicast-hops-einval",
	     POSIX_OPTION(IP6, "setsockopt", "2.10.20 Use of Sockets over Internet Protocols Based on IPv6, IPV6_UNICAST_HOPS"),
	     NEEDS(LOOPBACK6)))
{
	int fd = new_socket();

	SETS(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 255);
	FAILS(EINVAL, setsockopt(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, VALUE(-2)));
	FAILS(EINVAL, setsockopt(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, VALUE(256)));
	EQUAL(OPTION(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS), 255);
	SETS(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 1);
}
