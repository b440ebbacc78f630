/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

static void wait_with_timeout(void *end)
{
	struct timespec limit = {0, 20000000};

	ask(INT(end), POLLIN);
	EQUAL(PERFORM_FOR(&limit, NULL), 0);
	EQUAL(said(), 0);
	EQUAL(limit.tv_sec, 0);
	EQUAL(limit.tv_nsec, 20000000);
}

CASE(CALL " leaves the structure with its timeout as it was",
     VARIANT(ppoll, "poll-select-epoll/ppoll-timeout-not-modified", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-timeout-const", POSIX("pselect", "DESCRIPTION")))
{
	int fd[2];

	MUST(pipe(fd));
	FINISHES(child(wait_with_timeout, &fd[0]));
}
