/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void wait_and_own(void *condition)
{
	struct condition *c = condition;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	c->waiting = 1;
	while (!c->ready)
		RETURNS(0, pthread_cond_wait(&c->condition, &c->mutex));
	IS_LOCKED(&c->mutex);
	RETURNS(EDEADLK, pthread_mutex_lock(&c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

CASE("pthread_cond_wait() gives the mutex to other processes while it waits, and has locked it again when it returns",
     POSIX_OPTION(TSH, "pthread_cond_wait", "DESCRIPTION"))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);

	pid_t waiter = child(wait_and_own, c);
	BLOCKS(waiter);
	IS_UNLOCKED(&c->mutex);
	RETURNS(0, pthread_mutex_lock(&c->mutex));
	EQUAL(c->waiting, 1);
	c->ready = 1;
	RETURNS(0, pthread_cond_signal(&c->condition));
	BLOCKS(waiter);
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
	FINISHES(waiter);
	IS_UNLOCKED(&c->mutex);
}
