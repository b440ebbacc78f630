/* SPDX-License-Identifier: MIT */
#include "robust.h"

static struct gate *locked, *never;

static void hold(void *mutex)
{
	MUST0(pthread_mutex_lock(mutex));
	open_gate(locked);
	pass_gate(never);
}

static void wait_for_it(void *mutex)
{
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(EOWNERDEAD, TAKE(mutex, &later));
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE(CALL " that waits for a robust mutex returns EOWNERDEAD when the owner dies before the time is over",
     VARIANT(timedlock, "pshared/robust-timedlock-eownerdead",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "ERRORS [EOWNERDEAD]")),
     VARIANT(clocklock, "pshared/robust-clocklock-eownerdead",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock", "ERRORS [EOWNERDEAD]")))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	locked = new_gate();
	never = new_gate();
	pid_t owner = child(hold, mutex);
	pass_gate(locked);
	pid_t waiter = child(wait_for_it, mutex);
	BLOCKS(waiter);
	stop(owner);
	FINISHES(waiter);
	IS_UNLOCKED(mutex);
}
