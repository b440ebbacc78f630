/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void take_pending(const char *unused)
{
	sigset_t set;
	int signo = 0;

	(void)unused;
	SUCCEEDS(sigpending(&set));
	EQUAL(sigismember(&set, SIGUSR1), 1);
	EQUAL(sigismember(&set, SIGUSR2), 0);
	RETURNS(0, sigwait(signals(SIGUSR1), &signo));
	EQUAL(signo, SIGUSR1);
}

static void exec_with_pending(void *unused)
{
	(void)unused;
	block(signals(SIGUSR1, SIGUSR2));
	MUST(kill(getpid(), SIGUSR1));
	exec_self("");
}

CASE("a signal that is pending stays so across exec", POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(take_pending),
     NOT_UNDER_MEMCHECK("valgrind takes pending signals itself, and loses them at exec"))
{
	FINISHES(child(exec_with_pending, NULL));
}
