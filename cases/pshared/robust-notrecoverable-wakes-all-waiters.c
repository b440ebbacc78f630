/* SPDX-License-Identifier: MIT */
#include "robust.h"

enum { WAITERS = 3 };

static struct gate *told;

static void wait_in_vain(void *mutex)
{
	RETURNS(ENOTRECOVERABLE, pthread_mutex_lock(mutex));
	open_gate(told);
}

static void give_up(void *mutex)
{
	pid_t waiters[WAITERS];

	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	for (int i = 0; i < WAITERS; i++) {
		waiters[i] = child(wait_in_vain, mutex);
		BLOCKS(waiters[i]);
	}
	RETURNS(0, pthread_mutex_unlock(mutex));
	pass_gate(told);
	for (int i = 0; i < WAITERS; i++)
		stop(waiters[i]);
}

CASE("of several processes that wait for a robust mutex when it is given up, at least one gets ENOTRECOVERABLE then",
     POSIX_MAY("pthread_mutex_lock", "ERRORS [ENOTRECOVERABLE]; pthread_mutex_consistent() APPLICATION USAGE"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	VARIES("that the others are woken, too, is not said of the unlock; each that asks is told");
	told = new_gate();
	LOSES_ITS_OWNER(mutex);
	FINISHES(child(give_up, mutex));
}
