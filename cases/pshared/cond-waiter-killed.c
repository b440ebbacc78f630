/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void wait_until_ready(void *condition)
{
	struct condition *c = condition;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while (!c->ready)
		RETURNS(0, pthread_cond_wait(&c->condition, &c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

static void broadcast(void *condition)
{
	struct condition *c = condition;

	RETURNS(0, pthread_cond_broadcast(&c->condition));
	c->waiting = 1;
}

/* Nothing says what becomes of a condition variable whose waiter is gone: a broadcast may even wait for it. */
CASE("pthread_cond_broadcast() after one of two waiting processes was killed wakes the other, or does not return",
     IMPL("pthread_cond_broadcast", "unspecified"))
{
	struct condition *c = new_condition(NORMAL_MUTEX);

	pid_t killed = child(wait_until_ready, c), other = child(wait_until_ready, c);
	BLOCKS(killed);
	BLOCKS(other);
	stop(killed);
	make_ready(c);
	pid_t broadcaster = child(broadcast, c);
	FINISHES(other);
	for (int looks = 0; looks < 40 && !c->waiting; looks++)
		let_clock_run();
	stop(broadcaster);
	OBSERVE("the broadcast %s", c->waiting ? "returned" : "did not return");
}
