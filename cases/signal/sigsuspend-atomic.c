/* SPDX-License-Identifier: MIT */
#include "signal.h"

static volatile sig_atomic_t other_blocked = -1, own_blocked = -1;

static void look(int signo)
{
	other_blocked = blocked(SIGUSR2);
	own_blocked = blocked(signo);
}

static void suspend(void *unused)
{
	(void)unused;
	FAILS(EINTR, sigsuspend(signals(SIGUSR2)));
	EQUAL(other_blocked, 1);
	EQUAL(own_blocked, 1);
	EQUAL(blocked(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR2), 0);
	EQUAL(blocked(SIGTERM), 1);
}

CASE("sigsuspend() waits with the mask given, fails with EINTR after a handler, and then the mask is as before",
     POSIX("sigsuspend", "DESCRIPTION"),
     NOT_UNDER_MEMCHECK("valgrind runs handlers with another mask than that of sigsuspend()"))
{
	handle(SIGUSR1, look, 0);
	block(signals(SIGUSR1, SIGTERM));
	pid_t waiter = child(suspend, NULL);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	FINISHES(waiter);
}
