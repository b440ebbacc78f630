/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "linux-signal.h"

static void leave_with_7(void *unused)
{
	(void)unused;
	_exit(7);
}

CASE("waitid() with P_PIDFD waits for the child of that pidfd, and for no other", LINUX("waitid(2)", "DESCRIPTION, P_PIDFD"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	siginfo_t info = {.si_signo = 0};
	pid_t other = child(leave_with_7, NULL), pid = child(leave_with_7, NULL);
	int pidfd = pidfd_of(pid, 0);

	MUST(waitid(P_PID, (id_t)other, &info, WEXITED | WNOWAIT));
	SUCCEEDS(waitid(PIDFD_ID, (id_t)pidfd, &info, WEXITED));
	EQUAL(info.si_pid, pid);
	EQUAL(info.si_code, CLD_EXITED);
	EQUAL(info.si_status, 7);
	FAILS(ECHILD, waitid(PIDFD_ID, (id_t)pidfd, &info, WEXITED));
	SUCCEEDS(waitid(P_PID, (id_t)other, &info, WEXITED));
	EQUAL(info.si_pid, other);
}
