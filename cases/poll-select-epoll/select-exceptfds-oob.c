/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

static void wait_for_exception(void *socket)
{
	int fd = INT(socket);
	fd_set exceptional;

	FD_ZERO(&exceptional);
	FD_SET(fd, &exceptional);
	EQUAL(select(fd + 1, NULL, NULL, &exceptional, NULL), 1);
	HOLDS(FD_ISSET(fd, &exceptional));
}

CASE("select() reports a TCP socket to which out-of-band data has come in its set of exceptional conditions",
     VARIANT(tcp, "poll-select-epoll/select-exceptfds-oob", POSIX("select", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	pid_t waiter = child(wait_for_exception, &fd[0]);
	MUST(send(fd[1], "x", 1, 0));
	BLOCKS(waiter);
	MUST(send(fd[1], "!", 1, MSG_OOB));
	FINISHES(waiter);
}
