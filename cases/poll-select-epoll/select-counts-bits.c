/* SPDX-License-Identifier: MIT */
#include "socket.h"

#include "readiness.h"

CASE("select() counts a descriptor that is ready in two sets twice", POSIX("select", "RETURN VALUE"))
{
	fd_set readable, writable;
	int fd[2];

	new_pair(fd);
	MUST(send(fd[1], "x", 1, 0));
	FD_ZERO(&readable);
	FD_ZERO(&writable);
	FD_SET(fd[0], &readable);
	FD_SET(fd[0], &writable);
	FD_SET(fd[1], &readable);
	EQUAL(select(fd[1] + 1, &readable, &writable, NULL, NULL), 2);
	HOLDS(FD_ISSET(fd[0], &readable));
	HOLDS(FD_ISSET(fd[0], &writable));
	HOLDS(!FD_ISSET(fd[1], &readable));
}
