/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_PKTINFO */
#include "inet.h"

CASE("sendmsg() with IP_PKTINFO and 127.0.0.2 in ipi_spec_dst sends the datagram from there",
     VARIANT(udp, "inet-socket/ip-pktinfo-send-source", LINUX("ip(7)", "Socket options, IP_PKTINFO"), NEEDS(LOOPBACK)))
{
	struct in_pktinfo source = {.ipi_spec_dst = address_of("127.0.0.2", 0).in.sin_addr};
	struct address to, from = address_room();
	int receiver = new_bound(&to), sender = new_socket();
	char data[8] = "";

	plain("abc");
	add_control(IP_PKTINFO, &source, sizeof(source));
	sent_message.control.first.cmsg_level = IPPROTO_IP;
	sent_message.header.msg_name = &to.any;
	sent_message.header.msg_namelen = to.size;
	EQUAL(sendmsg(sender, &sent_message.header, 0), 3);
	EQUAL(recvfrom(awaited(receiver), data, sizeof(data), MSG_DONTWAIT, INTO(from)), 3);
	IS_ADDRESS(from, "127.0.0.2", port_of(own_address(sender)));
}
