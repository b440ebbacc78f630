/* SPDX-License-Identifier: MIT */
#include "pshared.h"

enum { SIGNALS = 200 };

/* A wait may end for no reason, but not as often as that. */
CASE("pthread_cond_signal() and pthread_cond_broadcast() while nobody waits are lost: a later wait waits for its deadline",
     POSIX("pthread_cond_signal", "DESCRIPTION"))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);
	struct timespec soon;
	int early = 0, result;

	for (int i = 0; i < SIGNALS; i++)
		RETURNS(0, i % 2 ? pthread_cond_signal(&c->condition) : pthread_cond_broadcast(&c->condition));
	RETURNS(0, pthread_mutex_lock(&c->mutex));
	soon = time_on(CLOCK_REALTIME, 30);
	while ((result = pthread_cond_timedwait(&c->condition, &c->mutex, &soon)) == 0 && early < SIGNALS)
		early++;
	RETURNS(ETIMEDOUT, result);
	AT_MOST(early, SIGNALS / 4);
}
