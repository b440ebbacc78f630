/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a TCP socket that was reset reports POLLERR and POLLHUP, asked for or not, and no POLLERR once SO_ERROR is "
     "read",
     VARIANT(tcp, "poll-select-epoll/poll-tcp-rst-pollerr", LINUX("socket(7)", "I/O events"), NEEDS(LOOPBACK)))
{
	struct linger at_once = {1, 0};
	int fd[2];

	new_pair(fd);
	POLLS(fd[0], 0, 0);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once)));
	MUST(close(fd[1]));
	POLLS(awaited(fd[0]), 0, POLLERR | POLLHUP);
	EQUAL(OPTION(fd[0], SOL_SOCKET, SO_ERROR), ECONNRESET);
	POLLS(fd[0], 0, POLLHUP);
}
