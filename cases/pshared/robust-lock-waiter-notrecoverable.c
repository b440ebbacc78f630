/* SPDX-License-Identifier: MIT */
#include "robust.h"

static struct gate *given_up, *held;

static void give_up(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	open_gate(held);
	pass_gate(given_up);
	RETURNS(0, pthread_mutex_unlock(mutex));
}

static void wait_in_vain(void *mutex)
{
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(ENOTRECOVERABLE, TAKE(mutex, &later));
}

CASE("a process that waits in " CALL " for a robust mutex when that is given up gets ENOTRECOVERABLE",
     VARIANT(lock, "pshared/robust-lock-waiter-notrecoverable",
	     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [ENOTRECOVERABLE]; pthread_mutexattr_getrobust() DESCRIPTION")),
     VARIANT(timedlock, "pshared/robust-timedlock-waiter-notrecoverable",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock",
			  "ERRORS [ENOTRECOVERABLE]; pthread_mutexattr_getrobust() DESCRIPTION")),
     VARIANT(clocklock, "pshared/robust-clocklock-waiter-notrecoverable",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock",
			  "ERRORS [ENOTRECOVERABLE]; pthread_mutexattr_getrobust() DESCRIPTION")))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	given_up = new_gate();
	held = new_gate();
	LOSES_ITS_OWNER(mutex);
	pid_t owner = child(give_up, mutex);
	pass_gate(held);
	pid_t waiter = child(wait_in_vain, mutex);
	BLOCKS(waiter);
	open_gate(given_up);
	FINISHES(owner);
	FINISHES(waiter);
}
