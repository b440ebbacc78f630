/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tgkill() */
#include <sys/syscall.h>

#include "linux-signal.h"

static void signal_foreign_thread(void *target)
{
	pid_t pid = *(pid_t *)target;

	become_second_user();
	FAILS(EPERM, tgkill(pid, pid, SIGUSR1));
	FAILS(EPERM, syscall(SYS_tkill, pid, SIGUSR1));
}

CASE("tgkill() and tkill() fail with EPERM for a thread of another user's process, and send nothing",
     LINUX("tgkill(2)", "ERRORS EPERM"), NEEDS(SECOND_USER))
{
	pid_t self = getpid();

	block(signals(SIGUSR1));
	FINISHES(child(signal_foreign_thread, &self));
	EQUAL(pending(SIGUSR1), 0);
}
