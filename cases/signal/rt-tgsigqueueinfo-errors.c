/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/resource.h>
#include <sys/syscall.h>

#include "signal.h"

CASE("rt_tgsigqueueinfo() queues to a thread; EINVAL for no thread's or signal's number, ESRCH, EPERM for a forged siginfo_t",
     LINUX("rt_tgsigqueueinfo(2)", "DESCRIPTION; ERRORS"),
     NO_FAULT_SHOWS("no libc has a function rt_tgsigqueueinfo() that a fault could stand in for"))
{
	siginfo_t info = {.si_code = SI_QUEUE, .si_value = {.sival_int = 4711}};
	struct rlimit none = {0, 0};
	pid_t other = child(wait_for_death, NULL);

	block(signals(SIGRTMIN));
	FAILS(EINVAL, syscall(SYS_rt_tgsigqueueinfo, getpid(), 0, SIGRTMIN, &info));
	FAILS(EINVAL, syscall(SYS_rt_tgsigqueueinfo, -1, getpid(), SIGRTMIN, &info));
	FAILS(EINVAL, syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), -1, &info));
	FAILS(ESRCH, syscall(SYS_rt_tgsigqueueinfo, getpid(), other, SIGRTMIN, &info));
	FAILS(EPERM, syscall(SYS_rt_tgsigqueueinfo, other, other, SIGRTMIN, &(siginfo_t){.si_code = SI_TKILL}));
	SUCCEEDS(syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), SIGRTMIN, &info));
	EQUAL(sigwaitinfo(signals(SIGRTMIN), &info), SIGRTMIN);
	EQUAL(info.si_value.sival_int, 4711);
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	FAILS(EAGAIN, syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), SIGRTMIN, &info));
	stop(other);
}
