/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_UNBLOCK_SOURCE */
#include "inet.h"

CASE("IP_UNBLOCK_SOURCE of a source that is not blocked fails with EADDRNOTAVAIL",
     VARIANT(udp, "inet-socket/multicast-unblock-not-blocked-eaddrnotavail",
	     LINUX("ip(7)", "Socket options, IP_UNBLOCK_SOURCE"), NEEDS(LOOPBACK)))
{
	struct ip_mreqn membership = on_loopback("239.255.1.5");
	struct ip_mreq_source source = {.imr_multiaddr = membership.imr_multiaddr};
	int fd = new_socket();

	source.imr_interface.s_addr = source.imr_sourceaddr.s_addr = htonl(INADDR_LOOPBACK);
	MUST(setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof(membership)));
	FAILS(EADDRNOTAVAIL, setsockopt(fd, IPPROTO_IP, IP_UNBLOCK_SOURCE, &source, sizeof(source)));
	SUCCEEDS(setsockopt(fd, IPPROTO_IP, IP_BLOCK_SOURCE, &source, sizeof(source)));
	SUCCEEDS(setsockopt(fd, IPPROTO_IP, IP_UNBLOCK_SOURCE, &source, sizeof(source)));
}
