/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("recvfrom() and recvmsg() of a " OBJECT " tell the address that the sender's getsockname() tells",
     VARIANT(udp, "inet-socket/recvfrom-sender-address", POSIX("recvfrom", "DESCRIPTION; recvmsg()"), NEEDS(LOOPBACK)),
     VARIANT(udp6, "inet-socket/udp6-recvfrom-sender-address", POSIX("recvfrom", "DESCRIPTION; recvmsg()"), NEEDS(LOOPBACK6)))
{
	struct address own, senders, from = address_room();
	int receiver = new_bound(&own), sender = new_bound(&senders);
	const char *host = SOCKET_DOMAIN == AF_INET6 ? "::1" : "127.0.0.1";

	EQUAL(sendto(sender, "abc", 3, 0, TO(own)), 3);
	EQUAL(recvfrom(awaited(receiver), (char[8]){0}, 8, MSG_DONTWAIT, INTO(from)), 3);
	IS_ADDRESS(from, host, port_of(senders));
	EQUAL(sendto(sender, "de", 2, 0, TO(own)), 2);
	struct msghdr *header = room(0);
	from = address_room();
	header->msg_name = &from.any;
	header->msg_namelen = from.size;
	EQUAL(recvmsg(awaited(receiver), header, MSG_DONTWAIT), 2);
	from.size = header->msg_namelen;
	IS_ADDRESS(from, host, port_of(senders));
}
