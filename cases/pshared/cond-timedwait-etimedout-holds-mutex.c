/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE(CALL " that nobody signals returns ETIMEDOUT, not before the deadline, and its thread owns the mutex again",
     VARIANT(timedwait, "pshared/cond-timedwait-etimedout-holds-mutex", POSIX("pthread_cond_timedwait", "ERRORS [ETIMEDOUT]")),
     VARIANT(clockwait, "pshared/cond-clockwait-etimedout-holds-mutex", POSIX("pthread_cond_clockwait", "ERRORS [ETIMEDOUT]")))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);
	int64_t start = now_ms();
	struct timespec soon = DEADLINE(30);
	int result;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while ((result = WAIT(&c->condition, &c->mutex, &soon)) == 0)
		;
	RETURNS(ETIMEDOUT, result);
	AT_LEAST(now_ms() - start, 25);
	RETURNS(EDEADLK, pthread_mutex_lock(&c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}
