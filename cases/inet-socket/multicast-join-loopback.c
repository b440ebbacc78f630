/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ip_mreqn */
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static void join_and_leave(void *unused)
{
	struct sockaddr_in group = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(0xefff0102)};
	struct ip_mreqn membership = {.imr_multiaddr = group.sin_addr, .imr_ifindex = (int)if_nametoindex("lo")};
	int member = MUST(socket(AF_INET, SOCK_DGRAM, 0)), sender = MUST(socket(AF_INET, SOCK_DGRAM, 0));
	socklen_t size = sizeof(group);
	char data[8];

	(void)unused;
	MUST_HOLD(membership.imr_ifindex > 0);
	MUST(bind(member, (struct sockaddr *)&group, sizeof(group)));
	MUST(getsockname(member, (struct sockaddr *)&group, &size));
	MUST(setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, &membership, sizeof(membership)));
	EQUAL(setsockopt(member, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof(membership)), 0);
	EQUAL(sendto(sender, "abc", 3, 0, (struct sockaddr *)&group, sizeof(group)), 3);
	EQUAL(recv(member, data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(member, data, sizeof(data), MSG_DONTWAIT));
	EQUAL(setsockopt(member, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership)), 0);
	FAILS(EADDRNOTAVAIL, setsockopt(member, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership)));
}

CASE("a socket that has joined a group on the loopback interface receives what is sent there, and can leave the group once",
     LINUX("ip(7)", "Socket options, IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP"), NEEDS(LOOPBACK))
{
	FINISHES(child(join_and_leave, NULL));
}
