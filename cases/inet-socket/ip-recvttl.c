/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_RECVTTL, IP_RECVTOS */
#include "inet.h"

CASE("with IP_RECVTTL and IP_RECVTOS a UDP socket is told the IP_TTL and IP_TOS that the sender has set",
     VARIANT(udp, "inet-socket/ip-recvttl", LINUX("ip(7)", "Socket options, IP_RECVTTL, IP_RECVTOS"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	SETS(fd[0], IPPROTO_IP, IP_TTL, 7);
	SETS(fd[0], IPPROTO_IP, IP_TOS, 0x10);
	SETS(fd[1], IPPROTO_IP, IP_RECVTTL, 1);
	SETS(fd[1], IPPROTO_IP, IP_RECVTOS, 1);
	SENDS(fd[0], "abc");
	struct msghdr *header = room(MUCH_ROOM);
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 3);
	int *ttl = control_data(header, IPPROTO_IP, IP_TTL);
	unsigned char *tos = control_data(header, IPPROTO_IP, IP_TOS);
	HOLDS(ttl != NULL && tos != NULL);
	EQUAL(*ttl, 7);
	EQUAL(*tos, 0x10);
}
