/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/syscall.h>

#include "signal.h"

CASE("rt_sigqueueinfo() to another process of a siginfo_t as kill() or the kernel makes it fails with EPERM; to oneself not",
     LINUX("rt_sigqueueinfo(2)", "ERRORS EPERM"),
     NO_FAULT_SHOWS("no libc has a function rt_sigqueueinfo() that a fault could stand in for"))
{
	siginfo_t info = {.si_code = SI_USER};
	pid_t target = child(wait_for_death, NULL);

	FAILS(EPERM, syscall(SYS_rt_sigqueueinfo, target, SIGUSR1, &info));
	info.si_code = SI_TKILL;
	FAILS(EPERM, syscall(SYS_rt_sigqueueinfo, target, SIGUSR1, &info));
	info.si_code = 1;
	FAILS(EPERM, syscall(SYS_rt_sigqueueinfo, target, SIGUSR1, &info));
	BLOCKS(target);
	block(signals(SIGUSR1));
	SUCCEEDS(syscall(SYS_rt_sigqueueinfo, getpid(), SIGUSR1, &info));
	EQUAL(sigwaitinfo(signals(SIGUSR1), &info), SIGUSR1);
	EQUAL(info.si_code, 1);
	stop(target);
}
