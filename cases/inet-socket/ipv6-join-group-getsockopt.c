/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("getsockopt() of IPV6_JOIN_GROUP fails with EOPNOTSUPP (POSIX) or ENOPROTOOPT (Linux)",
     VARIANT(udp6, "inet-socket/ipv6-join-group-getsockopt", LINUX_DEVIATION("getsockopt(2)", "ERRORS, ENOPROTOOPT"),
	     NEEDS(LOOPBACK6)))
{
	struct ipv6_mreq membership = {.ipv6mr_interface = 17};
	socklen_t size = sizeof(membership);
	int fd = new_socket();

	FAILS_LIKE(ENOPROTOOPT, EOPNOTSUPP, getsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &membership, &size));
	EQUAL(membership.ipv6mr_interface, 17);
}
