/* SPDX-License-Identifier: MIT */
#include "pshared.h"

enum { WAITERS = 4 };

static void wait_until_ready(void *condition)
{
	struct condition *c = condition;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while (!c->ready)
		RETURNS(0, pthread_cond_wait(&c->condition, &c->mutex));
	c->waiting--;
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

CASE("pthread_cond_broadcast() of a process-shared condition variable wakes all the processes that wait, and one at a time "
     "owns the mutex",
     POSIX_OPTION(TSH, "pthread_cond_broadcast", "DESCRIPTION"))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);
	pid_t waiters[WAITERS];

	c->waiting = WAITERS;
	for (int i = 0; i < WAITERS; i++) {
		waiters[i] = child(wait_until_ready, c);
		BLOCKS(waiters[i]);
	}
	RETURNS(0, pthread_mutex_lock(&c->mutex));
	c->ready = 1;
	RETURNS(0, pthread_cond_broadcast(&c->condition));
	for (int i = 0; i < WAITERS; i++)
		BLOCKS(waiters[i]);
	EQUAL(c->waiting, WAITERS);
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
	for (int i = 0; i < WAITERS; i++)
		FINISHES(waiters[i]);
	EQUAL(c->waiting, 0);
}
