/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void look_at_child(void *unused)
{
	siginfo_t info;

	(void)unused;
	catch_signal(SIGCHLD, 0);
	block(signals(SIGCHLD));
	pid_t pid = child(wait_for_death, NULL);
	stop_until_continued(pid);
	MUST(sigwaitinfo(signals(SIGCHLD), NULL));
	MUST(kill(pid, SIGCONT));
	EQUAL(sigwaitinfo(signals(SIGCHLD), &info), SIGCHLD);
	EQUAL(info.si_signo, SIGCHLD);
	EQUAL(info.si_code, CLD_CONTINUED);
	EQUAL(info.si_pid, pid);
	EQUAL(info.si_status, SIGCONT);
	stop(pid);
}

CASE("when a stopped child is continued its parent gets SIGCHLD with CLD_CONTINUED, the child's process ID and SIGCONT",
     LINUX("sigaction(2)", "DESCRIPTION, SIGCHLD; CLD_CONTINUED"))
{
	FINISHES(child(look_at_child, NULL));
}
