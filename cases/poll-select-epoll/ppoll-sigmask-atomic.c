/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "signal.h"

#include "readiness.h"

static void wait_unblocked(void *end)
{
	ask(INT(end), POLLIN);
	FAILS(EINTR, PERFORM(-1, signals()));
	EQUAL(caught(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR1), 1);
	EQUAL(pending(SIGUSR1), 0);
}

/* A pending signal is not inherited: the child sends it to itself. */
static void send_and_wait(void *end)
{
	MUST(kill(getpid(), SIGUSR1));
	EQUAL(caught(SIGUSR1), 0);
	wait_unblocked(end);
}

CASE(CALL " with a mask that unblocks a pending signal runs its handler, fails with EINTR and restores the mask",
     VARIANT(ppoll, "poll-select-epoll/ppoll-sigmask-atomic", POSIX("ppoll", "DESCRIPTION; ERRORS [EINTR]")),
     VARIANT(pselect, "poll-select-epoll/pselect-pending-signal-eintr", POSIX("pselect", "DESCRIPTION; ERRORS [EINTR]")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-sigmask", LINUX("epoll_wait(2)", "epoll_pwait()")))
{
	int fd[2];

	MUST(pipe(fd));
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	FINISHES(child(send_and_wait, &fd[0]));
}
