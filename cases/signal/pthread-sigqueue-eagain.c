/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pthread_sigqueue() */
#include <pthread.h>
#include <sys/resource.h>

#include "signal.h"

extern int pthread_sigqueue(pthread_t thread, int signo, const union sigval value) __attribute__((weak));

static void queue_beyond_limit(void *unused)
{
	struct rlimit none = {0, 0};

	(void)unused;
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	RETURNS(EAGAIN, pthread_sigqueue(pthread_self(), SIGRTMIN, VALUE(1)));
	EQUAL(pending(SIGRTMIN), 0);
}

CASE("pthread_sigqueue() returns EAGAIN, and sends nothing, when RLIMIT_SIGPENDING lets no more be queued",
     LINUX("pthread_sigqueue(3)", "ERRORS EAGAIN"))
{
	if (!pthread_sigqueue)
		SKIP("there is no pthread_sigqueue(): it is glibc's own");
	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	FINISHES(child(queue_beyond_limit, NULL));
}
