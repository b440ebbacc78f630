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

CASE("a condition variable can be destroyed as soon as all its waiters were woken, and initialised again for others",
     POSIX_OPTION(TSH, "pthread_cond_destroy", "DESCRIPTION; RATIONALE"))
{
	struct condition *c = new_condition(NORMAL_MUTEX);

	for (int i = 0; i < 3; i++) {
		c->ready = 0;
		pid_t waiter = child(wait_until_ready, c);
		BLOCKS(waiter);
		make_ready(c);
		RETURNS(0, pthread_cond_broadcast(&c->condition));
		RETURNS(0, pthread_cond_destroy(&c->condition));
		FINISHES(waiter);
		init_condition(&c->condition);
	}
}
