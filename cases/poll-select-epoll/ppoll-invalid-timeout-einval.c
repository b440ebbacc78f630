/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

CASE(CALL " with a timeout of less than 0 or more than 999999999 nanoseconds fails with EINVAL",
     VARIANT(ppoll, "poll-select-epoll/ppoll-invalid-timeout-einval", POSIX("ppoll", "ERRORS [EINVAL]")),
     VARIANT(pselect, "poll-select-epoll/pselect-invalid-timeout-einval", POSIX("pselect", "ERRORS [EINVAL]")))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "x", 1));
	ask(fd[0], POLLIN);
	FAILS(EINVAL, PERFORM_FOR(&((struct timespec){0, 1000000000}), NULL));
	FAILS(EINVAL, PERFORM_FOR(&((struct timespec){0, -1}), NULL));
	EQUAL(PERFORM_FOR(&((struct timespec){0, 999999999}), NULL), 1);
	EQUAL(said(), POLLIN);
}
