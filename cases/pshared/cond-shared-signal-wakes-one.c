/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void wait_until_ready(void *condition)
{
	struct condition *c = condition;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	c->waiting = 1;
	while (!c->ready)
		RETURNS(0, pthread_cond_wait(&c->condition, &c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

static void signal_when_ready(void *condition)
{
	struct condition *c = condition;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	EQUAL(c->waiting, 1);
	c->ready = 1;
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
	RETURNS(0, pthread_cond_signal(&c->condition));
}

CASE("pthread_cond_signal() of a process-shared condition variable wakes a waiter in another process, which gave up the mutex "
     "to wait",
     POSIX_OPTION(TSH, "pthread_cond_signal", "DESCRIPTION; pthread_condattr_setpshared()"))
{
	struct condition *c = new_condition(NORMAL_MUTEX);

	pid_t waiter = child(wait_until_ready, c);
	BLOCKS(waiter);
	FINISHES(child(signal_when_ready, c));
	FINISHES(waiter);
}
