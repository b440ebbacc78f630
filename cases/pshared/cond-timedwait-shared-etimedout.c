/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static struct gate *held;

static void time_out(void *condition)
{
	struct condition *c = condition;
	struct timespec soon = DEADLINE(100);
	int result;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	open_gate(held);
	while ((result = WAIT(&c->condition, &c->mutex, &soon)) == 0)
		;
	RETURNS(ETIMEDOUT, result);
	c->ready = 1;
	RETURNS(EDEADLK, pthread_mutex_lock(&c->mutex));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

/* Until after its deadline. */
static void let_time_pass(void)
{
	struct condition *unused = new_condition(NORMAL_MUTEX);
	struct timespec later = DEADLINE(150);

	MUST0(pthread_mutex_lock(&unused->mutex));
	while (LOOK(WAIT(&unused->condition, &unused->mutex, &later)) == 0)
		;
}

CASE(CALL " that times out while another process holds the mutex returns only when that has unlocked it",
     VARIANT(timedwait, "pshared/cond-timedwait-shared-etimedout",
	     POSIX_OPTION(TSH, "pthread_cond_timedwait", "DESCRIPTION; ERRORS [ETIMEDOUT]")),
     VARIANT(clockwait, "pshared/cond-clockwait-shared-etimedout",
	     POSIX_OPTION(TSH, "pthread_cond_clockwait", "DESCRIPTION; ERRORS [ETIMEDOUT]")))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);

	held = new_gate();
	pid_t waiter = child(time_out, c);
	pass_gate(held);
	RETURNS(0, pthread_mutex_lock(&c->mutex));
	bool had_time = c->ready == 0;
	let_time_pass();
	if (had_time)
		BLOCKS(waiter);
	EQUAL(c->ready, !had_time);
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
	FINISHES(waiter);
}
