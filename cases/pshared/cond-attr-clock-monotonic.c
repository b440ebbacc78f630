/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void time_out(void *condition)
{
	struct condition *c = condition;
	int64_t start = now_ms();
	struct timespec soon = time_on(CLOCK_MONOTONIC, 30);
	int result;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while ((result = pthread_cond_timedwait(&c->condition, &c->mutex, &soon)) == 0)
		;
	RETURNS(ETIMEDOUT, result);
	AT_LEAST(now_ms() - start, 25);
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

static void wait_long(void *condition)
{
	struct condition *c = condition;
	struct timespec later = time_on(CLOCK_REALTIME, 0);

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	for (;;)
		RETURNS(0, pthread_cond_timedwait(&c->condition, &c->mutex, &later));
}

/* By the wrong clock the first deadline would have passed long ago, and the second one too. */
CASE("pthread_cond_timedwait() measures its deadline by CLOCK_MONOTONIC when the condition variable has that as its clock",
     POSIX("pthread_cond_timedwait", "DESCRIPTION, clock attribute; pthread_condattr_setclock()"))
{
	struct condition *c = new_monotonic_condition(NORMAL_MUTEX);

	if (time_on(CLOCK_REALTIME, 0).tv_sec < time_on(CLOCK_MONOTONIC, AN_HOUR).tv_sec)
		SKIP("CLOCK_REALTIME has never been set");
	FINISHES(child(time_out, c));
	pid_t waiter = child(wait_long, c);
	BLOCKS(waiter);
	stop(waiter);
}
