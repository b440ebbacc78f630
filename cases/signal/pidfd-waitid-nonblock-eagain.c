/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "linux-signal.h"

CASE("waitid() of a pidfd with PIDFD_NONBLOCK fails with EAGAIN while the child runs", LINUX("pidfd_open(2)", "DESCRIPTION"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	siginfo_t info = {.si_signo = 0};
	pid_t pid = child(wait_for_death, NULL);

	pidfd_of(pid, 0);
	int pidfd = LOOK(pidfd_open(pid, PIDFD_NONBLOCK));
	if (pidfd < 0 && errno == EINVAL)
		SKIP("there is no PIDFD_NONBLOCK: it came with Linux 5.10");
	MUST(pidfd);
	FAILS(EAGAIN, waitid(PIDFD_ID, (id_t)pidfd, &info, WEXITED));
	stop(pid);
}
