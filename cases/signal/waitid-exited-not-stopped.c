/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("waitid() for one kind of change passes over the others: an ended child is not told to WSTOPPED, nor a stopped to WEXITED",
     POSIX("waitid", "DESCRIPTION"))
{
	siginfo_t info = {.si_signo = 0};
	pid_t ended = child(end, NULL), stopped = child(wait_for_death, NULL);

	MUST(kill(stopped, SIGSTOP));
	MUST(waitid(P_PID, (id_t)ended, &info, WEXITED | WNOWAIT));
	MUST(waitid(P_PID, (id_t)stopped, &info, WSTOPPED | WNOWAIT));
	SUCCEEDS(waitid(P_PID, (id_t)stopped, &info, WEXITED | WNOHANG));
	EQUAL(info.si_pid, 0);
	info.si_pid = stopped;
	SUCCEEDS(waitid(P_PID, (id_t)stopped, &info, WCONTINUED | WNOHANG));
	EQUAL(info.si_pid, 0);
	SUCCEEDS(waitid(P_ALL, 0, &info, WSTOPPED | WNOWAIT));
	EQUAL(info.si_pid, stopped);
	SUCCEEDS(waitid(P_ALL, 0, &info, WEXITED));
	EQUAL(info.si_pid, ended);
	stop(stopped);
}
