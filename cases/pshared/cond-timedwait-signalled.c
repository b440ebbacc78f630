/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void wait_until_ready(void *condition)
{
	struct condition *c = condition;
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while (!c->ready)
		RETURNS(0, WAIT(&c->condition, &c->mutex, &later));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

CASE(CALL " in one process returns 0 when another signals before the deadline",
     VARIANT(timedwait, "pshared/cond-timedwait-signalled", POSIX_OPTION(TSH, "pthread_cond_timedwait", "DESCRIPTION")),
     VARIANT(clockwait, "pshared/cond-clockwait-signalled", POSIX_OPTION(TSH, "pthread_cond_clockwait", "DESCRIPTION")))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);

	pid_t waiter = child(wait_until_ready, c);
	BLOCKS(waiter);
	make_ready(c);
	RETURNS(0, pthread_cond_signal(&c->condition));
	FINISHES(waiter);
	IS_UNLOCKED(&c->mutex);
}
