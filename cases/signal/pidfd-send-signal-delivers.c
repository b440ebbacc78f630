/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_send_signal() */
#include "linux-signal.h"

static void wait_for_usr1(void *parent)
{
	siginfo_t info;

	EQUAL(sigwaitinfo(signals(SIGUSR1), &info), SIGUSR1);
	EQUAL(info.si_code, SI_USER);
	EQUAL(info.si_pid, *(pid_t *)parent);
	EQUAL(info.si_uid, getuid());
}

CASE("pidfd_send_signal() without a siginfo_t sends the signal as kill() does, to the process of the pidfd alone",
     LINUX("pidfd_send_signal(2)", "DESCRIPTION"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	pid_t self = getpid();

	block(signals(SIGUSR1));
	pid_t target = child(wait_for_usr1, &self);
	int pidfd = pidfd_of(target, 0);
	SUCCEEDS(pidfd_send_signal(pidfd, SIGUSR1, NULL, 0));
	FINISHES(target);
	EQUAL(pending(SIGUSR1), 0);
}
