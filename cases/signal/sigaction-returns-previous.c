/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void first(int signo)
{
	(void)signo;
}

static void second(int signo, siginfo_t *info, void *context)
{
	(void)signo;
	(void)info;
	(void)context;
}

CASE("sigaction() stores the action that it replaces, the default one at first, with its mask and flags",
     POSIX("sigaction", "DESCRIPTION"))
{
	struct sigaction one = {.sa_handler = first, .sa_flags = SA_RESTART};
	struct sigaction two = {.sa_sigaction = second, .sa_flags = SA_SIGINFO}, old;

	one.sa_mask = *signals(SIGUSR2);
	two.sa_mask = *signals(SIGTERM);
	SUCCEEDS(sigaction(SIGUSR1, &one, &old));
	HOLDS(old.sa_handler == SIG_DFL);
	SUCCEEDS(sigaction(SIGUSR1, &two, &old));
	HOLDS(old.sa_handler == first);
	EQUAL(old.sa_flags & (SA_RESTART | SA_SIGINFO), SA_RESTART);
	EQUAL(sigismember(&old.sa_mask, SIGUSR2), 1);
	EQUAL(sigismember(&old.sa_mask, SIGTERM), 0);
	SUCCEEDS(sigaction(SIGUSR1, NULL, &old));
	HOLDS(old.sa_sigaction == second);
	EQUAL(old.sa_flags & (SA_RESTART | SA_SIGINFO), SA_SIGINFO);
	EQUAL(sigismember(&old.sa_mask, SIGTERM), 1);
}
