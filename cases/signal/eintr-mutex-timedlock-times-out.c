/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void wait_until_deadline(void *unused)
{
	struct timespec deadline = deadline_ms(1000);

	(void)unused;
	RETURNS(ETIMEDOUT, pthread_mutex_timedlock(&mutex, &deadline));
}

CASE("pthread_mutex_timedlock() that handlers interrupt again and again still times out",
     POSIX("pthread_mutex_timedlock", "ERRORS"), SLEEPS)
{
	catch_signal(SIGUSR1, 0);
	MUST0(pthread_mutex_lock(&mutex));
	struct thread *waiter = thread(wait_until_deadline, NULL);
	BLOCKS(waiter);
	for (int i = 0; i < 20; i++)
		MUST0(pthread_kill((pthread_t)thread_pthread(waiter), SIGUSR1));
	FINISHES(waiter);
	MUST0(pthread_mutex_unlock(&mutex));
}
