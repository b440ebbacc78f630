/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pthread_sigqueue() */
#include <limits.h>
#include <pthread.h>

#include "signal.h"

extern int pthread_sigqueue(pthread_t thread, int signo, const union sigval value) __attribute__((weak));

static void take_value(void *unused)
{
	siginfo_t info;

	(void)unused;
	EQUAL(sigwaitinfo(signals(SIGRTMIN), &info), SIGRTMIN);
	EQUAL(info.si_code, SI_QUEUE);
	EQUAL(info.si_value.sival_int, 4711);
	EQUAL(info.si_pid, getpid());
}

CASE("pthread_sigqueue() queues a signal with a value to that thread alone, and returns EINVAL for no signal's number",
     LINUX("pthread_sigqueue(3)", "DESCRIPTION; ERRORS EINVAL"))
{
	if (!pthread_sigqueue)
		SKIP("there is no pthread_sigqueue(): it is glibc's own");
	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	struct thread *one = thread(take_value, NULL), *two = thread(take_value, NULL);
	BLOCKS(one);
	BLOCKS(two);
	RETURNS(EINVAL, pthread_sigqueue((pthread_t)thread_pthread(two), INT_MAX, VALUE(1)));
	RETURNS(0, pthread_sigqueue((pthread_t)thread_pthread(two), SIGRTMIN, VALUE(4711)));
	FINISHES(two);
	BLOCKS(one);
	RETURNS(0, pthread_sigqueue((pthread_t)thread_pthread(one), SIGRTMIN, VALUE(4711)));
	FINISHES(one);
}
