/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE(CALL " reports a pipe that is empty and has no writer as readable",
     VARIANT(select, "poll-select-epoll/select-eof-readable", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-eof-readable", POSIX("pselect", "DESCRIPTION")))
{
	int fd[2];

	MUST(pipe(fd));
	IS_NOT_READY(fd[0], POLLIN);
	MUST(close(fd[1]));
	IS_READY(fd[0], POLLIN);
	EQUAL(read(fd[0], &(char){0}, 1), 0);
	IS_READY(fd[0], POLLIN);
}
