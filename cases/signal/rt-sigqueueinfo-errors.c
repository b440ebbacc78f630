/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/resource.h>
#include <sys/syscall.h>

#include "signal.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("rt_sigqueueinfo() fails with EINVAL for no signal's number, ESRCH for no process, EAGAIN beyond RLIMIT_SIGPENDING",
     LINUX("rt_sigqueueinfo(2)", "ERRORS"),
     NO_FAULT_SHOWS("no libc has a function rt_sigqueueinfo() that a fault could stand in for"))
{
	siginfo_t info = {.si_code = SI_QUEUE};
	struct rlimit none = {0, 0};
	pid_t ended = child(end, NULL);

	FINISHES(ended);
	block(signals(SIGRTMIN));
	FAILS(EINVAL, syscall(SYS_rt_sigqueueinfo, getpid(), -1, &info));
	FAILS(ESRCH, syscall(SYS_rt_sigqueueinfo, ended, SIGRTMIN, &info));
	SUCCEEDS(syscall(SYS_rt_sigqueueinfo, getpid(), SIGRTMIN, &info));
	EQUAL(sigwaitinfo(signals(SIGRTMIN), NULL), SIGRTMIN);
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	FAILS(EAGAIN, syscall(SYS_rt_sigqueueinfo, getpid(), SIGRTMIN, &info));
	EQUAL(pending(SIGRTMIN), 0);
}
