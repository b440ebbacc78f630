/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_getfd() */
#include "linux-signal.h"

static void end(void *unused)
{
	(void)unused;
}

static void copy_of_foreign_process(void *pidfd)
{
	become_second_user();
	FAILS(EPERM, pidfd_getfd(INT(pidfd), 0, 0));
}

CASE("pidfd_getfd() fails with EPERM for a process of another user, and with ESRCH for one that is no longer there",
     LINUX("pidfd_getfd(2)", "ERRORS"), NEEDS(SECOND_USER), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	int self = pidfd_of(getpid(), 0), end_fd[2];
	pid_t ended = child(end, NULL);
	int of_ended = pidfd_of(ended, 0);

	MUST(pipe(end_fd));
	AT_LEAST(pidfd_copy(self, end_fd[0]), 3);
	FINISHES(ended);
	FAILS(ESRCH, pidfd_getfd(of_ended, 0, 0));
	FINISHES(child(copy_of_foreign_process, &self));
}
