/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_send_signal() */
#include "linux-signal.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("pidfd_send_signal() succeeds for a process that has ended until it is waited for, and then fails with ESRCH",
     LINUX("pidfd_send_signal(2)", "ERRORS ESRCH"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	siginfo_t info;
	pid_t pid = child(end, NULL);
	int pidfd = pidfd_of(pid, 0);

	MUST(waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT));
	SUCCEEDS(pidfd_send_signal(pidfd, 0, NULL, 0));
	FINISHES(pid);
	FAILS(ESRCH, pidfd_send_signal(pidfd, 0, NULL, 0));
	FAILS(ESRCH, pidfd_send_signal(pidfd, SIGKILL, NULL, 0));
}
