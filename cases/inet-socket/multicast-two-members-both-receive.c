/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ip_mreqn */
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static struct ip_mreqn membership;

static int new_member(struct sockaddr_in *group)
{
	int fd = MUST(socket(AF_INET, SOCK_DGRAM, 0));
	socklen_t size = sizeof(*group);

	EQUAL(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &(int){1}, sizeof(int)), 0);
	EQUAL(bind(fd, (struct sockaddr *)group, sizeof(*group)), 0);
	MUST(getsockname(fd, (struct sockaddr *)group, &size));
	EQUAL(setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &membership, sizeof(membership)), 0);
	return fd;
}

/* Only who has joined can leave: without that, what one has joined Linux delivers to all that are bound likewise. */
static void send_to_the_group(void *unused)
{
	struct sockaddr_in group = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(0xefff0101)};
	int sender = MUST(socket(AF_INET, SOCK_DGRAM, 0));
	char data[8];

	(void)unused;
	membership = (struct ip_mreqn){.imr_multiaddr = group.sin_addr, .imr_ifindex = (int)if_nametoindex("lo")};
	MUST_HOLD(membership.imr_ifindex > 0);
	int first = new_member(&group), second = new_member(&group);
	EQUAL(setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, &membership, sizeof(membership)), 0);
	EQUAL(sendto(sender, "abc", 3, 0, (struct sockaddr *)&group, sizeof(group)), 3);
	EQUAL(recv(first, data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(recv(second, data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(first, data, sizeof(data), MSG_DONTWAIT));
	EQUAL(LOOK(setsockopt(first, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership))), 0);
	EQUAL(LOOK(setsockopt(second, IPPROTO_IP, IP_DROP_MEMBERSHIP, &membership, sizeof(membership))), 0);
}

CASE("each of two sockets that have joined a group on the loopback interface receives a datagram that is sent to it once",
     LINUX("ip(7)", "Socket options, IP_ADD_MEMBERSHIP"), NEEDS(LOOPBACK))
{
	FINISHES(child(send_to_the_group, NULL));
}
