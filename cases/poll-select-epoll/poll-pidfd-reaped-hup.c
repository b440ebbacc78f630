/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "linux-signal.h"

#include "readiness.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("poll() of a pidfd reports POLLIN when the process has ended, and POLLIN still, with POLLHUP on some kernels, when it is "
     "reaped",
     LINUX("pidfd_open(2)", "NOTES"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	pid_t pid = child(end, NULL);
	int fd = pidfd_of(pid, 0);
	siginfo_t info;

	MUST(waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT));
	POLLS(fd, POLLIN, POLLIN);
	MUST(waitpid(pid, NULL, 0));
	int events = POLLED(fd, POLLIN);
	EQUAL(events | POLLHUP, POLLIN | POLLHUP);
	VARIES("POLLHUP after the process was reaped is newer than pidfds");
	OBSERVE("reaped: POLLHUP %d", !!(events & POLLHUP));
}
