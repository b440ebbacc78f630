/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_the_same(void *unused)
{
	sigset_t mask;

	(void)unused;
	MUST(sigprocmask(SIG_BLOCK, NULL, &mask));
	EQUAL(sigismember(&mask, SIGUSR2), 1);
	EQUAL(sigismember(&mask, SIGUSR1), 0);
	SUCCEEDS(raise(SIGUSR1));
	EQUAL(caught(SIGUSR1), 1);
	SUCCEEDS(raise(SIGTERM));
	SUCCEEDS(raise(SIGUSR2));
	EQUAL(caught(SIGUSR2), 0);
	EQUAL(pending(SIGUSR2), 1);
}

CASE("the child of fork() has its parent's handlers, ignored signals and mask; what it gets itself, the parent does not",
     POSIX("fork", "DESCRIPTION"))
{
	catch_signal(SIGUSR1, 0);
	catch_signal(SIGUSR2, 0);
	handle(SIGTERM, SIG_IGN, 0);
	block(signals(SIGUSR2));
	FINISHES(child(see_the_same, NULL));
	EQUAL(caught(SIGUSR1), 0);
	EQUAL(pending(SIGUSR2), 0);
}
