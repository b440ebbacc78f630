/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void take_meanwhile(void *condition)
{
	struct condition *c = condition;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	c->ready = 1;
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

CASE(CALL " with a deadline that has passed returns ETIMEDOUT at once, with the mutex owned as before",
     VARIANT(timedwait, "pshared/cond-timedwait-past-deadline",
	     POSIX("pthread_cond_timedwait", "DESCRIPTION; ERRORS [ETIMEDOUT]")),
     VARIANT(clockwait, "pshared/cond-clockwait-past-deadline",
	     POSIX("pthread_cond_clockwait", "DESCRIPTION; ERRORS [ETIMEDOUT]")))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);
	struct timespec past = DEADLINE(-1);

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	pid_t other = child(take_meanwhile, c);
	BLOCKS(other);
	RETURNS(ETIMEDOUT, WAIT(&c->condition, &c->mutex, &past));
	RETURNS(EDEADLK, pthread_mutex_lock(&c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
	FINISHES(other);
	EQUAL(c->ready, 1);
}
