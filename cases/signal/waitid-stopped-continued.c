/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("waitid() tells the stop of a child with WSTOPPED and its going on with WCONTINUED, each once",
     POSIX("waitid", "DESCRIPTION, WSTOPPED; WCONTINUED"))
{
	siginfo_t info = {.si_signo = 0};
	pid_t pid = child(wait_for_death, NULL);

	MUST(kill(pid, SIGSTOP));
	SUCCEEDS(waitid(P_PID, (id_t)pid, &info, WSTOPPED));
	EQUAL(info.si_signo, SIGCHLD);
	EQUAL(info.si_code, CLD_STOPPED);
	EQUAL(info.si_pid, pid);
	EQUAL(info.si_status, SIGSTOP);
	SUCCEEDS(waitid(P_PID, (id_t)pid, &info, WSTOPPED | WCONTINUED | WEXITED | WNOHANG));
	EQUAL(info.si_pid, 0);
	MUST(kill(pid, SIGCONT));
	SUCCEEDS(waitid(P_PID, (id_t)pid, &info, WCONTINUED));
	EQUAL(info.si_code, CLD_CONTINUED);
	EQUAL(info.si_pid, pid);
	EQUAL(info.si_status, SIGCONT);
	stop(pid);
}
