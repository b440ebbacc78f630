/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_ADD_MEMBERSHIP */
#include "inet.h"

CASE("joining a multicast group on one interface twice fails with EADDRINUSE, or succeeds",
     VARIANT(udp, "inet-socket/multicast-join-twice-eaddrinuse", IMPL("ip(7)", "Socket options, IP_ADD_MEMBERSHIP"),
	     NEEDS(LOOPBACK)))
{
	struct ip_mreqn membership = on_loopback("239.255.1.3");
	int fd = new_socket();

	SUCCEEDS(setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof(membership)));
	int result = setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof(membership));
	HOLDS(result == 0 || errno == EADDRINUSE);
	OBSERVE(result == 0 ? "it succeeds" : "EADDRINUSE");
	SUCCEEDS(setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership)));
}
