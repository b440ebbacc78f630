/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void stop_and_continue(int flags, int expected)
{
	catch_signal(SIGCHLD, flags);
	pid_t pid = child(wait_for_death, NULL);
	SUCCEEDS(kill(pid, SIGSTOP));
	STOPS(pid, SIGSTOP);
	EQUAL(pending(SIGCHLD), expected);
	MUST(kill(pid, SIGKILL));
	DIES(pid, SIGKILL);
	EQUAL(pending(SIGCHLD), 1);
	MUST(sigwaitinfo(signals(SIGCHLD), NULL));
}

CASE("a child that stops sends its parent SIGCHLD, but not if that has SA_NOCLDSTOP set, which leaves the one for its end",
     POSIX("sigaction", "DESCRIPTION, SA_NOCLDSTOP"))
{
	block(signals(SIGCHLD));
	stop_and_continue(0, 1);
	stop_and_continue(SA_NOCLDSTOP, 0);
}
