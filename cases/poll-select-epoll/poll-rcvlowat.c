/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a TCP socket with SO_RCVLOWAT set reports POLLIN when that many bytes are there, and not before",
     VARIANT(tcp, "poll-select-epoll/poll-rcvlowat", LINUX("socket(7)", "SO_RCVLOWAT"), NEEDS(LOOPBACK)))
{
	int fd[2], arrived = 0;

	new_pair(fd);
	MUST(send(fd[1], "abc", 3, 0));
	while (arrived < 3)
		arrived = (int)MUST(recv(fd[0], (char[4]){0}, 4, MSG_PEEK));
	MUST(setsockopt(fd[0], SOL_SOCKET, SO_RCVLOWAT, VALUE(4)));
	POLLS(fd[0], POLLIN, 0);
	MUST(send(fd[1], "d", 1, 0));
	POLLS(awaited(fd[0]), POLLIN, POLLIN);
	MUST(recv(fd[0], &(char){0}, 1, 0));
	POLLS(fd[0], POLLIN, 0);
}
