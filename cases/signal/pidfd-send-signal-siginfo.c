/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_send_signal() */
#include "linux-signal.h"

static void wait_for_value(void *unused)
{
	siginfo_t info;

	(void)unused;
	EQUAL(sigwaitinfo(signals(SIGRTMIN), &info), SIGRTMIN);
	EQUAL(info.si_code, SI_QUEUE);
	EQUAL(info.si_value.sival_int, 4711);
}

CASE("pidfd_send_signal() sends the siginfo_t given, whose number has to be that of the signal: else it fails with EINVAL",
     LINUX("pidfd_send_signal(2)", "DESCRIPTION; ERRORS EINVAL"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	siginfo_t info = {.si_signo = SIGRTMIN, .si_code = SI_QUEUE, .si_value = {.sival_int = 4711}};

	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN, SIGUSR1));
	pid_t target = child(wait_for_value, NULL);
	int pidfd = pidfd_of(target, 0);
	FAILS(EINVAL, pidfd_send_signal(pidfd, SIGUSR1, &info, 0));
	SUCCEEDS(pidfd_send_signal(pidfd, SIGRTMIN, &info, 0));
	FINISHES(target);
}
