/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void leave_with_7(void *unused)
{
	(void)unused;
	_exit(7);
}

CASE("waitid() with WNOWAIT tells the status of a child and leaves it, so that the next wait tells the same",
     POSIX("waitid", "DESCRIPTION, WNOWAIT"))
{
	siginfo_t first = {.si_signo = 0}, second = first;
	pid_t pid = child(leave_with_7, NULL);

	SUCCEEDS(waitid(P_PID, (id_t)pid, &first, WEXITED | WNOWAIT));
	SUCCEEDS(waitid(P_PID, (id_t)pid, &second, WEXITED));
	EQUAL(first.si_signo, SIGCHLD);
	EQUAL(first.si_code, CLD_EXITED);
	EQUAL(first.si_pid, pid);
	EQUAL(first.si_uid, getuid());
	EQUAL(first.si_status, 7);
	EQUAL(second.si_signo, SIGCHLD);
	EQUAL(second.si_code, CLD_EXITED);
	EQUAL(second.si_pid, pid);
	EQUAL(second.si_status, 7);
	FAILS(ECHILD, waitid(P_PID, (id_t)pid, &first, WEXITED));
}
