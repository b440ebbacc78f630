/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void look_at_child(void *unused)
{
	siginfo_t info;

	(void)unused;
	catch_signal(SIGCHLD, 0);
	block(signals(SIGCHLD));
	pid_t pid = child(wait_for_death, NULL);
	MUST(kill(pid, SIGKILL));
	FAILS(EINTR, sigsuspend(signals()));
	EQUAL(caught(SIGCHLD), 1);
	info = caught_info(SIGCHLD);
	EQUAL(info.si_signo, SIGCHLD);
	EQUAL(info.si_code, CLD_KILLED);
	EQUAL(info.si_pid, pid);
	EQUAL(info.si_uid, getuid());
	EQUAL(info.si_status, SIGKILL);
	DIES(pid, SIGKILL);
}

CASE("when a signal ends a child its parent gets SIGCHLD with CLD_KILLED, the child's process and user ID and the signal",
     POSIX("2.4.3 Signal Actions", "<signal.h> CLD_KILLED"))
{
	FINISHES(child(look_at_child, NULL));
}
