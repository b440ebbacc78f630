/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "plumbline.h"

static int new_bound(struct sockaddr_in *address)
{
	int fd = MUST(socket(AF_INET, SOCK_DGRAM, 0));
	socklen_t size = sizeof(*address);

	*address = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	MUST(bind(fd, (struct sockaddr *)address, sizeof(*address)));
	MUST(getsockname(fd, (struct sockaddr *)address, &size));
	return fd;
}

/* The stranger sends first, so that his datagram would be the first to be received. */
static void receive_from_peer_only(void *unused)
{
	struct sockaddr_in own, peers, strangers;
	int fd = new_bound(&own), peer = new_bound(&peers), stranger = new_bound(&strangers);
	char data[8];

	(void)unused;
	EQUAL(connect(fd, (struct sockaddr *)&peers, sizeof(peers)), 0);
	MUST(sendto(stranger, "stray", 5, 0, (struct sockaddr *)&own, sizeof(own)));
	MUST(sendto(peer, "abc", 3, 0, (struct sockaddr *)&own, sizeof(own)));
	EQUAL(recv(fd, data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "abc", 3);
	FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(fd, data, sizeof(data), MSG_DONTWAIT));
}

CASE("a UDP socket that is connected receives the datagrams of its peer and none of any other socket",
     POSIX("connect", "DESCRIPTION; 2.10.6 Socket Types"), NEEDS(LOOPBACK))
{
	FINISHES(child(receive_from_peer_only, NULL));
}
