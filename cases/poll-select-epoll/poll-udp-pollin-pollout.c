/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("poll() of a " OBJECT " reports POLLOUT while it may send, and POLLIN exactly while a datagram is there, an empty one too",
     VARIANT(udp, "poll-select-epoll/poll-udp-pollin-pollout", POSIX("poll", "DESCRIPTION, POLLIN"), NEEDS(LOOPBACK)),
     VARIANT(dgram, "poll-select-epoll/poll-unix-dgram-pollin-pollout", POSIX("poll", "DESCRIPTION, POLLIN")))
{
	int fd[2];

	new_pair(fd);
	POLLS(fd[0], POLLIN | POLLOUT, POLLOUT);
	MUST(send(fd[1], "", 0, 0));
	POLLS(awaited(fd[0]), POLLIN | POLLOUT, POLLIN | POLLOUT);
	MUST(recv(fd[0], &(char){0}, 1, 0));
	POLLS(fd[0], POLLIN | POLLOUT, POLLOUT);
}
