/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPV6_RECVPKTINFO */
#include "inet.h"

CASE("with IPV6_RECVPKTINFO a UDP socket over IPv6 is told the address and the interface that a datagram came to",
     VARIANT(udp6, "inet-socket/ipv6-udp-pktinfo", LINUX("ipv6(7)", "Socket options, IPV6_RECVPKTINFO"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	SETS(fd[1], IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
	SENDS(fd[0], "abc");
	struct msghdr *header = room(MUCH_ROOM);
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 3);
	struct in6_pktinfo *info = control_data(header, IPPROTO_IPV6, IPV6_PKTINFO);
	HOLDS(info != NULL);
	EQUAL_BYTES(&info->ipi6_addr, &in6addr_loopback, 16);
	EQUAL(info->ipi6_ifindex, if_nametoindex("lo"));
}
