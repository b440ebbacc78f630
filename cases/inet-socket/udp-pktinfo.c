/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_PKTINFO */
#include "inet.h"

CASE("with IP_PKTINFO a UDP socket is told the address and the interface that a datagram came to",
     VARIANT(udp, "inet-socket/udp-pktinfo", LINUX("ip(7)", "Socket options, IP_PKTINFO"), NEEDS(LOOPBACK)))
{
	struct address own, to;
	int receiver = new_bound_at(SOCK_DGRAM, "0.0.0.0", 0, &own), sender = new_socket();

	SETS(receiver, IPPROTO_IP, IP_PKTINFO, 1);
	to = address_of("127.0.0.3", port_of(own));
	EQUAL(sendto(sender, "abc", 3, 0, TO(to)), 3);
	struct msghdr *header = room(MUCH_ROOM);
	EQUAL(recvmsg(awaited(receiver), header, MSG_DONTWAIT), 3);
	struct in_pktinfo *info = control_data(header, IPPROTO_IP, IP_PKTINFO);
	HOLDS(info != NULL);
	EQUAL(info->ipi_addr.s_addr, to.in.sin_addr.s_addr);
	EQUAL(info->ipi_ifindex, if_nametoindex("lo"));
	SETS(receiver, IPPROTO_IP, IP_PKTINFO, 0);
	EQUAL(sendto(sender, "abc", 3, 0, TO(to)), 3);
	EQUAL(recvmsg(awaited(receiver), header = room(MUCH_ROOM), MSG_DONTWAIT), 3);
	EQUAL(header->msg_controllen, 0);
}
