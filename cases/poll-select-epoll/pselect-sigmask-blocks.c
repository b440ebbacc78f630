/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "signal.h"

#include "readiness.h"

static void wait_blocked(void *end)
{
	ask(INT(end), POLLIN);
	EQUAL(PERFORM(-1, signals(SIGUSR1)), 1);
	EQUAL(said(), POLLIN);
	EQUAL(caught(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR1), 0);
}

CASE(CALL " is not interrupted by a signal that its mask blocks: the handler runs when it has returned",
     VARIANT(ppoll, "poll-select-epoll/ppoll-sigmask-blocks", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-sigmask-blocks", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-sigmask-blocks", LINUX("epoll_wait(2)", "epoll_pwait()")))
{
	int fd[2];

	MUST(pipe(fd));
	catch_signal(SIGUSR1, 0);
	pid_t waiter = child(wait_blocked, &fd[0]);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	BLOCKS(waiter);
	MUST(write(fd[1], "x", 1));
	FINISHES(waiter);
}
