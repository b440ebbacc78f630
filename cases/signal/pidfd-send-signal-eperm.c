/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_send_signal() */
#include "linux-signal.h"

static void signal_foreign_process(void *pidfd)
{
	become_second_user();
	FAILS(EPERM, pidfd_send_signal(INT(pidfd), SIGUSR1, NULL, 0));
}

CASE("pidfd_send_signal() fails with EPERM for a process of another user, and sends nothing",
     LINUX("pidfd_send_signal(2)", "ERRORS EPERM"), NEEDS(SECOND_USER),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	int pidfd = pidfd_of(getpid(), 0);

	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	FINISHES(child(signal_foreign_process, &pidfd));
	EQUAL(pending(SIGUSR1), 0);
}
