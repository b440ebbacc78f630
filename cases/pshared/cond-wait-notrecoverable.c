/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void wait_in_vain(void *condition)
{
	struct condition *c = condition;
	int result = 0;

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while (!c->ready && result == 0)
		result = pthread_cond_wait(&c->condition, &c->mutex);
	RETURNS(ENOTRECOVERABLE, result);
	RETURNS(EPERM, pthread_mutex_unlock(&c->mutex));
}

CASE("pthread_cond_wait() whose robust mutex was given up meanwhile returns ENOTRECOVERABLE, and the mutex is not owned",
     POSIX_OPTION(TSH, "pthread_cond_wait", "ERRORS [ENOTRECOVERABLE]"))
{
	struct condition *c = new_condition(ROBUST_MUTEX);

	pid_t waiter = child(wait_in_vain, c);
	BLOCKS(waiter);
	IS_GIVEN_UP(&c->mutex);
	RETURNS(0, pthread_cond_signal(&c->condition));
	FINISHES(waiter);
}
