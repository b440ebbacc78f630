/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE(CALL " that fails leaves its sets as they were",
     VARIANT(select, "poll-select-epoll/select-error-keeps-sets", POSIX("select", "RETURN VALUE")),
     VARIANT(pselect, "poll-select-epoll/pselect-error-keeps-sets", POSIX("pselect", "RETURN VALUE")))
{
	int fd[2];

	MUST(pipe(fd));
	ask(fd[1], POLLOUT);
	FD_SET(fd[1], &asked.in);
	FD_SET(fd[0], &asked.in);
	MUST(close(fd[0]));
	FAILS(EBADF, PERFORM(0, NULL));
	HOLDS(FD_ISSET(fd[1], &asked.out));
	HOLDS(FD_ISSET(fd[1], &asked.in));
	HOLDS(FD_ISSET(fd[0], &asked.in));
	HOLDS(!FD_ISSET(fd[0], &asked.out));
}
