/* SPDX-License-Identifier: MIT */
#include "pshared.h"

enum { ROUNDS = 200 };

static void take_turns(struct condition *c, int mine)
{
	for (int i = 0; i < ROUNDS; i++) {
		RETURNS(0, pthread_mutex_lock(&c->mutex));
		while (c->ready != mine)
			RETURNS(0, pthread_cond_wait(&c->condition, &c->mutex));
		c->ready = !mine;
		RETURNS(0, pthread_mutex_unlock(&c->mutex));
		RETURNS(0, pthread_cond_signal(&c->condition));
	}
}

static void take_even_turns(void *condition)
{
	take_turns(condition, 0);
}

static void take_odd_turns(void *condition)
{
	take_turns(condition, 1);
}

CASE("two processes that wait for each other's signal in turn, mutex locked before, miss none in hundreds of rounds",
     POSIX_OPTION(TSH, "pthread_cond_wait", "DESCRIPTION, atomically release"), TIMEOUT(30))
{
	struct condition *c = new_condition(NORMAL_MUTEX);

	pid_t odd = child(take_odd_turns, c), even = child(take_even_turns, c);
	FINISHES(odd);
	FINISHES(even);
	EQUAL(c->ready, 0);
}
