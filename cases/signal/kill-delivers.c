/* SPDX-License-Identifier: MIT */
#include <signal.h>

#include "plumbline.h"

static void be_signalled(void *unused)
{
	sigset_t none;

	(void)unused;
	catch_signal(SIGUSR1, 0);
	catch_signal(SIGUSR2, 0);
	MUST(sigemptyset(&none));
	sigsuspend(&none);
	EQUAL(caught(SIGUSR1), 1);
	EQUAL(caught(SIGUSR2), 0);
}

/* Blocked until the target waits for it, so that it cannot come before there is a handler. */
CASE("kill() makes the handler for that signal run in the process named, once, and not in the caller",
     POSIX("kill", "DESCRIPTION"))
{
	sigset_t usr, pending;

	MUST(sigemptyset(&usr));
	MUST(sigaddset(&usr, SIGUSR1));
	MUST(sigaddset(&usr, SIGUSR2));
	MUST(sigprocmask(SIG_BLOCK, &usr, NULL));
	pid_t target = child(be_signalled, NULL);
	EQUAL(kill(target, SIGUSR1), 0);
	FINISHES(target);
	MUST(sigpending(&pending));
	EQUAL(sigismember(&pending, SIGUSR1), 0);
}
