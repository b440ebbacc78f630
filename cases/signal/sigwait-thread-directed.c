/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

static void wait_for_usr1(void *unused)
{
	int signo = 0;

	(void)unused;
	RETURNS(0, sigwait(signals(SIGUSR1), &signo));
	EQUAL(signo, SIGUSR1);
}

CASE("a signal that pthread_kill() sends ends the sigwait() of that thread alone, though others wait for it, too",
     POSIX("sigwait", "DESCRIPTION"))
{
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	struct thread *one = thread(wait_for_usr1, NULL), *two = thread(wait_for_usr1, NULL),
		      *three = thread(wait_for_usr1, NULL);
	BLOCKS(one);
	BLOCKS(two);
	BLOCKS(three);
	MUST0(pthread_kill((pthread_t)thread_pthread(two), SIGUSR1));
	FINISHES(two);
	BLOCKS(one);
	BLOCKS(three);
	MUST0(pthread_kill((pthread_t)thread_pthread(three), SIGUSR1));
	FINISHES(three);
	BLOCKS(one);
	MUST0(pthread_kill((pthread_t)thread_pthread(one), SIGUSR1));
	FINISHES(one);
}
