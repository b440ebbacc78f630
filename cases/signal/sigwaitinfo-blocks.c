/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_for_rt(void *parent)
{
	siginfo_t info;

	EQUAL(sigwaitinfo(signals(SIGRTMIN, SIGUSR1), &info), SIGRTMIN);
	EQUAL(info.si_signo, SIGRTMIN);
	EQUAL(info.si_code, SI_QUEUE);
	EQUAL(info.si_value.sival_int, 4711);
	EQUAL(info.si_pid, *(pid_t *)parent);
	EQUAL(info.si_uid, getuid());
}

CASE("sigwaitinfo() that has to wait gives all that came with the signal: number, code, value, sender",
     POSIX("sigwaitinfo", "DESCRIPTION"))
{
	pid_t self = getpid();

	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN, SIGUSR1));
	pid_t waiter = child(wait_for_rt, &self);
	BLOCKS(waiter);
	MUST(sigqueue(waiter, SIGRTMIN, VALUE(4711)));
	FINISHES(waiter);
}
