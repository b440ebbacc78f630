/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_RECVERR */
#include "inet.h"

CASE("with IP_RECVERR recvmsg() with MSG_ERRQUEUE gives the refusal of a datagram: which, to whom, from whom and why",
     VARIANT(udp, "inet-socket/udp-recverr-errqueue", LINUX("ip(7)", "Socket options, IP_RECVERR"), NEEDS(LOOPBACK)))
{
	struct address nobody = closed_address(), to = address_room(), own;
	int fd = new_bound(&own);

	SETS(fd, IPPROTO_IP, IP_RECVERR, 1);
	EQUAL(sendto(fd, "abc", 3, 0, TO(nobody)), 3);
	POLLS(fd, 0, POLLERR);
	struct msghdr *header = room(MUCH_ROOM);
	header->msg_name = &to.any;
	header->msg_namelen = to.size;
	EQUAL(recvmsg(fd, header, MSG_ERRQUEUE), 3);
	EQUAL_BYTES(received_message.data, "abc", 3);
	EQUAL(header->msg_flags & MSG_ERRQUEUE, MSG_ERRQUEUE);
	EQUAL(to.in.sin_port, nobody.in.sin_port);
	EQUAL(to.in.sin_addr.s_addr, nobody.in.sin_addr.s_addr);
	struct queued_error *error = control_data(header, IPPROTO_IP, IP_RECVERR);
	HOLDS(error != NULL);
	EQUAL(error->errnum, ECONNREFUSED);
	EQUAL(error->origin, FROM_ICMP);
	EQUAL(error->type, 3);
	EQUAL(error->code, 3);
	EQUAL(error->offender.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
	FAILS(EAGAIN, recvmsg(fd, room(0), MSG_ERRQUEUE));
}
