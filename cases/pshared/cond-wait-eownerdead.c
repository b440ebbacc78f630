/* SPDX-License-Identifier: MIT */
#include "robust.h"

static struct gate *held, *never;

static void wait_and_recover(void *condition)
{
	struct condition *c = condition;
	struct timespec later = DEADLINE(AN_HOUR);
	int result = 0;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while (!c->ready && result == 0)
		result = WAIT(&c->condition, &c->mutex, &later);
	RETURNS(EOWNERDEAD, result);
	RETURNS(0, pthread_mutex_consistent(&c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

static void signal_and_hold(void *condition)
{
	struct condition *c = condition;

	MUST0(pthread_mutex_lock(&c->mutex));
	c->ready = 1;
	MUST0(pthread_cond_signal(&c->condition));
	open_gate(held);
	pass_gate(never);
}

CASE(CALL " returns EOWNERDEAD, the robust mutex owned, when the process that signalled dies before it unlocks",
     VARIANT(wait, "pshared/cond-wait-eownerdead", POSIX_OPTION(TSH, "pthread_cond_wait", "ERRORS [EOWNERDEAD]")),
     VARIANT(timedwait, "pshared/cond-timedwait-eownerdead",
	     POSIX_OPTION(TSH, "pthread_cond_timedwait", "ERRORS [EOWNERDEAD]")),
     VARIANT(clockwait, "pshared/cond-clockwait-eownerdead",
	     POSIX_OPTION(TSH, "pthread_cond_clockwait", "ERRORS [EOWNERDEAD]")))
{
	struct condition *c = new_condition(ROBUST_MUTEX);

	held = new_gate();
	never = new_gate();
	pid_t waiter = child(wait_and_recover, c);
	BLOCKS(waiter);
	pid_t owner = child(signal_and_hold, c);
	pass_gate(held);
	BLOCKS(waiter);
	stop(owner);
	FINISHES(waiter);
	IS_UNLOCKED(&c->mutex);
}
