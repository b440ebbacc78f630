/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_send_signal() */
#include "linux-signal.h"

CASE("pidfd_send_signal() to another process of a siginfo_t as kill() or the kernel makes it fails with EPERM",
     LINUX("pidfd_send_signal(2)", "ERRORS EPERM"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	siginfo_t info = {.si_signo = SIGUSR1, .si_code = SI_USER};
	pid_t target = child(wait_for_death, NULL);
	int pidfd = pidfd_of(target, 0);

	FAILS(EPERM, pidfd_send_signal(pidfd, SIGUSR1, &info, 0));
	info.si_code = 1;
	FAILS(EPERM, pidfd_send_signal(pidfd, SIGUSR1, &info, 0));
	info.si_code = SI_TKILL;
	FAILS(EPERM, pidfd_send_signal(pidfd, SIGUSR1, &info, 0));
	BLOCKS(target);
	stop(target);
}
