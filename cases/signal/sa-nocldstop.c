/* SPDX-License-Identifier: MIT */
#include "signal.h"

/* What a wait takes may take a SIGCHLD that is pending for it, too: so the signal is taken first, or the status left. */
static void stop_and_end(int flags, bool stop_told)
{
	siginfo_t info;
	int signo = 0;

	catch_signal(SIGCHLD, flags);
	pid_t pid = child(wait_for_death, NULL);
	SUCCEEDS(kill(pid, SIGSTOP));
	if (stop_told)
		RETURNS(0, sigwait(signals(SIGCHLD), &signo));
	MUST(waitid(P_PID, (id_t)pid, &info, WSTOPPED | WNOWAIT));
	EQUAL(pending(SIGCHLD), 0);
	signo = 0;
	MUST(kill(pid, SIGKILL));
	RETURNS(0, sigwait(signals(SIGCHLD), &signo));
	EQUAL(signo, SIGCHLD);
	DIES(pid, SIGKILL);
}

static void have_children(void *unused)
{
	(void)unused;
	block(signals(SIGCHLD));
	stop_and_end(0, true);
	stop_and_end(SA_NOCLDSTOP, false);
}

CASE("a child that stops sends its parent SIGCHLD, but not if that has SA_NOCLDSTOP set, which leaves the one for its end",
     POSIX("sigaction", "DESCRIPTION, SA_NOCLDSTOP"))
{
	FINISHES(child(have_children, NULL));
}
