/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("select() looks only at descriptors below nfds: one that is ready and is nfds itself is not counted",
     POSIX("select", "DESCRIPTION"))
{
	int fd[2];
	fd_set writable;

	MUST(pipe(fd));
	FD_ZERO(&writable);
	FD_SET(fd[1], &writable);
	EQUAL(select(fd[1], NULL, &writable, NULL, &(struct timeval){0}), 0);
	FD_ZERO(&writable);
	FD_SET(fd[1], &writable);
	EQUAL(select(fd[1] + 1, NULL, &writable, NULL, &(struct timeval){0}), 1);
	HOLDS(FD_ISSET(fd[1], &writable));
}
