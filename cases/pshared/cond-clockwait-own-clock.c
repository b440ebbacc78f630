/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pthread_cond_clockwait(), where the libc is older than POSIX.1-2024 */
#include "pshared.h"

static void time_out(void *condition)
{
	struct condition *c = condition;
	int64_t start = now_ms();
	struct timespec soon = time_on(CLOCK_REALTIME, 30);
	int result;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while ((result = pthread_cond_clockwait(&c->condition, &c->mutex, CLOCK_REALTIME, &soon)) == 0)
		;
	RETURNS(ETIMEDOUT, result);
	AT_LEAST(now_ms() - start, 25);
}

CASE("pthread_cond_clockwait() measures by the clock that it is given, whatever the clock of the condition variable is",
     POSIX("pthread_cond_clockwait", "DESCRIPTION"))
{
	FINISHES(child(time_out, new_monotonic_condition(NORMAL_MUTEX)));
}
