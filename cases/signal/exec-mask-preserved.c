/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_mask(const char *unused)
{
	sigset_t mask;

	(void)unused;
	SUCCEEDS(sigprocmask(SIG_BLOCK, NULL, &mask));
	EQUAL(sigismember(&mask, SIGUSR1), 1);
	EQUAL(sigismember(&mask, SIGRTMIN), 1);
	EQUAL(sigismember(&mask, SIGUSR2), 0);
}

static void exec_with_mask(void *unused)
{
	(void)unused;
	block(signals(SIGUSR1, SIGRTMIN));
	exec_self("");
}

CASE("the signal mask is the same after exec", POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(see_mask))
{
	FINISHES(child(exec_with_mask, NULL));
}
