/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a connected UDP socket reports POLLERR, not asked for, while an error from the network waits to be told",
     VARIANT(udp, "poll-select-epoll/poll-udp-icmp-pollerr", LINUX("socket(7)", "I/O events"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	MUST(close(fd[1]));
	POLLS(fd[0], 0, 0);
	MUST(send(fd[0], "x", 1, 0));
	POLLS(awaited(fd[0]), 0, POLLERR);
	FAILS(ECONNREFUSED, recv(fd[0], &(char){0}, 1, MSG_DONTWAIT));
	POLLS(fd[0], 0, 0);
}
