/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

static void look_at_once(void *end)
{
	IS_NOT_READY(INT(end), POLLIN);
}

CASE(CALL " with a timeout of 0 and nothing ready returns 0 and does not block",
     VARIANT(poll, "poll-select-epoll/poll-zero-timeout-immediate", POSIX("poll", "DESCRIPTION")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-zero-timeout-immediate", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(select, "poll-select-epoll/select-zero-timeout-immediate", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-zero-timeout-immediate", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_wait, "poll-select-epoll/epoll-wait-zero-timeout-immediate", LINUX("epoll_wait(2)", "DESCRIPTION")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-zero-timeout-immediate", LINUX("epoll_wait(2)", "DESCRIPTION")))
{
	int fd[2];

	MUST(pipe(fd));
	FINISHES(child(look_at_once, &fd[0]));
}
