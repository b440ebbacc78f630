/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void wait_for_no_time(void *condition)
{
	struct condition *c = condition;
	struct timespec invalid = DEADLINE(AN_HOUR);

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	invalid.tv_nsec = 1000000000;
	RETURNS(EINVAL, WAIT(&c->condition, &c->mutex, &invalid));
	invalid.tv_nsec = -1;
	RETURNS(EINVAL, WAIT(&c->condition, &c->mutex, &invalid));
	RETURNS(EDEADLK, pthread_mutex_lock(&c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

CASE(CALL " fails with EINVAL if tv_nsec is below 0 or a thousand million, and leaves the mutex locked",
     VARIANT(timedwait, "pshared/cond-timedwait-nsec-einval", POSIX("pthread_cond_timedwait", "RETURN VALUE; ERRORS [EINVAL]")),
     VARIANT(clockwait, "pshared/cond-clockwait-nsec-einval", POSIX("pthread_cond_clockwait", "RETURN VALUE; ERRORS [EINVAL]")))
{
	FINISHES(child(wait_for_no_time, new_condition(ERRORCHECK_MUTEX)));
}
