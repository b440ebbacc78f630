/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPV6_RECVERR */
#include "inet.h"

CASE("with IPV6_RECVERR recvmsg() with MSG_ERRQUEUE gives the refusal of a datagram over IPv6",
     VARIANT(udp6, "inet-socket/udp6-recverr-errqueue", LINUX("ipv6(7)", "Socket options, IPV6_RECVERR"), NEEDS(LOOPBACK6)))
{
	struct address nobody = closed_address(), own;
	int fd = new_bound(&own);

	SETS(fd, IPPROTO_IPV6, IPV6_RECVERR, 1);
	EQUAL(sendto(fd, "abc", 3, 0, TO(nobody)), 3);
	POLLS(fd, 0, POLLERR);
	struct msghdr *header = room(MUCH_ROOM);
	EQUAL(recvmsg(fd, header, MSG_ERRQUEUE), 3);
	EQUAL_BYTES(received_message.data, "abc", 3);
	struct queued_error *error = control_data(header, IPPROTO_IPV6, IPV6_RECVERR);
	HOLDS(error != NULL);
	EQUAL(error->errnum, ECONNREFUSED);
	EQUAL(error->origin, FROM_ICMP6);
	EQUAL(error->type, 1);
	EQUAL(error->code, 4);
	FAILS(EAGAIN, recvmsg(fd, room(0), MSG_ERRQUEUE));
}
