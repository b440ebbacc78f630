/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a " OBJECT " that is shut down in both directions reports POLLHUP, and did not when one was",
     VARIANT(tcp, "poll-select-epoll/poll-tcp-both-closed-hup", LINUX("socket(7)", "I/O events"), NEEDS(LOOPBACK)),
     VARIANT(stream, "poll-select-epoll/poll-unix-stream-both-closed-hup", LINUX("socket(7)", "I/O events")))
{
	int fd[2];

	new_pair(fd);
	MUST(shutdown(fd[1], SHUT_WR));
	POLLS(awaited(fd[0]), POLLIN, POLLIN);
	MUST(shutdown(fd[0], SHUT_WR));
	POLLS(fd[0], POLLIN, POLLIN | POLLHUP);
	POLLS(fd[0], 0, POLLHUP);
}
