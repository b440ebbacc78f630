/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_ADD_SOURCE_MEMBERSHIP */
#include "inet.h"

static int new_sender(const char *host)
{
	struct ip_mreqn interface = on_loopback("239.255.1.6");
	struct address own;
	int fd = new_bound_at(SOCK_DGRAM, host, 0, &own);

	MUST(setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &interface, sizeof(interface)));
	return fd;
}

CASE("after IP_ADD_SOURCE_MEMBERSHIP what that source sends to the group is received, and what others send is not",
     VARIANT(udp, "inet-socket/multicast-source-filter", LINUX("ip(7)", "Socket options, IP_ADD_SOURCE_MEMBERSHIP"),
	     NEEDS(LOOPBACK)))
{
	struct ip_mreq_source source = {.imr_multiaddr = address_of("239.255.1.6", 0).in.sin_addr};
	struct address group;
	int fd = new_bound_at(SOCK_DGRAM, "239.255.1.6", 0, &group), wanted = new_sender("127.0.0.1");
	int other = new_sender("127.0.0.2");

	source.imr_interface.s_addr = source.imr_sourceaddr.s_addr = htonl(INADDR_LOOPBACK);
	SUCCEEDS(setsockopt(fd, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, &source, sizeof(source)));
	EQUAL(sendto(other, "stray", 5, 0, TO(group)), 5);
	EQUAL(sendto(wanted, "abc", 3, 0, TO(group)), 3);
	RECEIVES(fd, "abc");
	NOTHING_LEFT(fd);
}
