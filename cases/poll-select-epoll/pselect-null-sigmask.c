/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "signal.h"

#include "readiness.h"

CASE(CALL " with a null pointer for a mask leaves the caller's: a blocked signal stays pending and interrupts nothing",
     VARIANT(ppoll, "poll-select-epoll/ppoll-null-sigmask", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-null-sigmask", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-null-sigmask", LINUX("epoll_wait(2)", "epoll_pwait()")))
{
	int fd[2];

	MUST(pipe(fd));
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	MUST(kill(getpid(), SIGUSR1));
	ask(fd[0], POLLIN);
	EQUAL(PERFORM(10, NULL), 0);
	EQUAL(said(), 0);
	EQUAL(caught(SIGUSR1), 0);
	EQUAL(pending(SIGUSR1), 1);
}
