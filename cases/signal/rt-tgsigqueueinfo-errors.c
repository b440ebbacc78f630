/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/resource.h>
#include <sys/syscall.h>

#include "signal.h"

static long queue(pid_t process, pid_t thread, int signo, siginfo_t *info)
{
	return syscall(SYS_rt_tgsigqueueinfo, process, thread, signo, info);
}

CASE("rt_tgsigqueueinfo() queues to a thread; EINVAL for no thread's or signal's number, ESRCH, EPERM for a forged siginfo_t",
     LINUX("rt_tgsigqueueinfo(2)", "DESCRIPTION; ERRORS"),
     NO_FAULT_SHOWS("no libc has a function rt_tgsigqueueinfo() that a fault could stand in for"))
{
	siginfo_t info = {.si_code = SI_QUEUE, .si_value = {.sival_int = 4711}};
	struct rlimit none = {0, 0};
	pid_t other = child(wait_for_death, NULL);

	block(signals(SIGRTMIN));
	FAILS(EINVAL, queue(getpid(), 0, SIGRTMIN, &info));
	FAILS(EINVAL, queue(-1, getpid(), SIGRTMIN, &info));
	FAILS(EINVAL, queue(getpid(), getpid(), -1, &info));
	FAILS(ESRCH, queue(getpid(), other, SIGRTMIN, &info));
	FAILS(EPERM, queue(other, other, SIGRTMIN, &(siginfo_t){.si_code = SI_TKILL}));
	SUCCEEDS(queue(getpid(), getpid(), SIGRTMIN, &info));
	EQUAL(sigwaitinfo(signals(SIGRTMIN), &info), SIGRTMIN);
	EQUAL(info.si_value.sival_int, 4711);
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	FAILS(EAGAIN, queue(getpid(), getpid(), SIGRTMIN, &info));
	stop(other);
}
