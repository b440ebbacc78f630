/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_none(void *unused)
{
	sigset_t set;

	(void)unused;
	SUCCEEDS(sigpending(&set));
	for (int signo = 1; signo <= SIGRTMAX; signo++)
		EQUAL(sigismember(&set, signo) == 1, false);
	FAILS(EAGAIN, sigtimedwait(signals(SIGRTMIN), NULL, AT_ONCE));
}

CASE("signals that are queued for the parent are not pending in the child of fork(), and the parent keeps them all",
     POSIX("fork", "DESCRIPTION"))
{
	siginfo_t info;

	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN, SIGUSR1));
	MUST(sigqueue(getpid(), SIGRTMIN, VALUE(1)));
	MUST(sigqueue(getpid(), SIGRTMIN, VALUE(2)));
	MUST(kill(getpid(), SIGUSR1));
	FINISHES(child(see_none, NULL));
	EQUAL(pending(SIGUSR1), 1);
	for (int i = 1; i <= 2; i++) {
		EQUAL(sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE), SIGRTMIN);
		EQUAL(info.si_value.sival_int, i);
	}
}
