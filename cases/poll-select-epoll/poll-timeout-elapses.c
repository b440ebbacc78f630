/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

static void wait_in_vain(void *end)
{
	int64_t start = now_ms();

	ask(INT(end), POLLIN);
	EQUAL(PERFORM(30, NULL), 0);
	AT_LEAST(now_ms() - start, 29);
	EQUAL(said(), 0);
}

CASE(CALL " with nothing ready returns 0 when its timeout has passed, and not before",
     VARIANT(poll, "poll-select-epoll/poll-timeout-elapses", POSIX("poll", "DESCRIPTION")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-timeout-elapses", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(select, "poll-select-epoll/select-timeout-zero-sets", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-timeout-elapses", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_wait, "poll-select-epoll/epoll-wait-timeout-elapses", LINUX("epoll_wait(2)", "DESCRIPTION")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-timeout-elapses", LINUX("epoll_wait(2)", "DESCRIPTION")), SLEEPS)
{
	int fd[2];

	MUST(pipe(fd));
	FINISHES(child(wait_in_vain, &fd[0]));
}
