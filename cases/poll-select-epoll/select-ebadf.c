/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE(CALL " fails with EBADF when a set holds a descriptor that is not open",
     VARIANT(select, "poll-select-epoll/select-ebadf", POSIX("select", "ERRORS [EBADF]")),
     VARIANT(pselect, "poll-select-epoll/pselect-ebadf", POSIX("pselect", "ERRORS [EBADF]")))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(close(fd[0]));
	ask(fd[0], POLLIN);
	FAILS(EBADF, PERFORM(0, NULL));
	ask(fd[0], POLLOUT);
	FAILS(EBADF, PERFORM(0, NULL));
}
