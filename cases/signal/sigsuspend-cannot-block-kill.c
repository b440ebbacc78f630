/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void suspend_with_full_mask(void *unused)
{
	sigset_t all;

	(void)unused;
	MUST(sigfillset(&all));
	FAILS(EINTR, sigsuspend(&all));
}

CASE("a full mask given to sigsuspend() blocks neither SIGSTOP nor SIGKILL", POSIX("sigsuspend", "DESCRIPTION"))
{
	pid_t waiter = child(suspend_with_full_mask, NULL);

	BLOCKS(waiter);
	MUST(kill(waiter, SIGTERM));
	MUST(kill(waiter, SIGSTOP));
	STOPS(waiter, SIGSTOP);
	MUST(kill(waiter, SIGKILL));
	DIES(waiter, SIGKILL);
}
