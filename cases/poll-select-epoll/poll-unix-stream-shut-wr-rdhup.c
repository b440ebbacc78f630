/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* POLLRDHUP */
#include "socket.h"

#include "readiness.h"

/* The peer's end of file may take its time to arrive. */
CASE("poll() of a " OBJECT " whose peer has shut down writing reports POLLIN, POLLRDHUP if asked for, and no POLLHUP",
     VARIANT(stream, "poll-select-epoll/poll-unix-stream-shut-wr-rdhup", LINUX("poll(2)", "DESCRIPTION, POLLRDHUP")),
     VARIANT(tcp, "poll-select-epoll/poll-tcp-half-close-no-hup", LINUX("poll(2)", "DESCRIPTION, POLLRDHUP"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	POLLS(fd[0], POLLIN | POLLRDHUP, 0);
	MUST(shutdown(fd[1], SHUT_WR));
	POLLS(awaited(fd[0]), POLLIN | POLLRDHUP, POLLIN | POLLRDHUP);
	POLLS(fd[0], POLLIN, POLLIN);
	POLLS(fd[0], 0, 0);
	POLLS(fd[0], POLLOUT, POLLOUT);
}
