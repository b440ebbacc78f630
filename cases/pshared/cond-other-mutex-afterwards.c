/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static struct condition *c;

static void wait_with(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	while (!c->ready)
		RETURNS(0, pthread_cond_wait(&c->condition, mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("a condition variable for which nobody waits any more can be waited for with another mutex, which is that released and "
     "locked",
     POSIX_OPTION(TSH, "pthread_cond_wait", "DESCRIPTION, dynamic binding"))
{
	pthread_mutex_t *mutexes[2];

	c = new_condition(ERRORCHECK_MUTEX);
	mutexes[0] = &c->mutex;
	mutexes[1] = new_mutex(ERRORCHECK_MUTEX);
	for (int i = 0; i < 2; i++) {
		c->ready = 0;
		pid_t waiter = child(wait_with, mutexes[i]);
		BLOCKS(waiter);
		RETURNS(0, pthread_mutex_lock(mutexes[i]));
		c->ready = 1;
		RETURNS(0, pthread_mutex_unlock(mutexes[i]));
		RETURNS(0, pthread_cond_broadcast(&c->condition));
		FINISHES(waiter);
	}
}
