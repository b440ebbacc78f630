/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("waitid() tells of a child that a signal has ended: CLD_KILLED and the signal", POSIX("waitid", "DESCRIPTION, WEXITED"))
{
	siginfo_t info = {.si_signo = 0};
	pid_t pid = child(wait_for_death, NULL);

	MUST(kill(pid, SIGTERM));
	SUCCEEDS(waitid(P_PID, (id_t)pid, &info, WEXITED));
	EQUAL(info.si_signo, SIGCHLD);
	EQUAL(info.si_code, CLD_KILLED);
	EQUAL(info.si_pid, pid);
	EQUAL(info.si_status, SIGTERM);
	FAILS(ECHILD, waitid(P_PID, (id_t)pid, &info, WEXITED));
}
