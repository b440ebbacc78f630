/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void wait_in_vain(void *condition)
{
	struct condition *c = condition;
	struct timespec past = DEADLINE(-1);

	RETURNS(EPERM, WAIT(&c->condition, &c->mutex, &past));
}

CASE(CALL " with an error-checking or robust mutex that its thread does not own fails with EPERM",
     VARIANT(wait, "pshared/cond-wait-not-owner-eperm", POSIX("pthread_cond_wait", "ERRORS [EPERM]")),
     VARIANT(timedwait, "pshared/cond-timedwait-not-owner-eperm", POSIX("pthread_cond_timedwait", "ERRORS [EPERM]")),
     VARIANT(clockwait, "pshared/cond-clockwait-not-owner-eperm", POSIX("pthread_cond_clockwait", "ERRORS [EPERM]")))
{
	struct condition *checking = new_condition(ERRORCHECK_MUTEX), *robust = new_condition(ROBUST_MUTEX);

	FINISHES(child(wait_in_vain, checking));
	FINISHES(child(wait_in_vain, robust));
	RETURNS(0, pthread_mutex_lock(&checking->mutex));
	FINISHES(child(wait_in_vain, checking));
	IS_LOCKED(&checking->mutex);
}
