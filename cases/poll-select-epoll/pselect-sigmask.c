/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "signal.h"

#include "readiness.h"

static void wait_unblocked(void *end)
{
	ask(INT(end), POLLIN);
	FAILS(EINTR, PERFORM(-1, signals()));
	AT_LEAST(caught(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR1), 1);
}

CASE(CALL " that waits with a mask of its own is interrupted by a signal that the caller blocks but that mask does not",
     VARIANT(ppoll, "poll-select-epoll/ppoll-sigmask", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-sigmask", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-sigmask-while-waiting", LINUX("epoll_wait(2)", "epoll_pwait()")))
{
	int fd[2];

	MUST(pipe(fd));
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	pid_t waiter = child(wait_unblocked, &fd[0]);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
}
