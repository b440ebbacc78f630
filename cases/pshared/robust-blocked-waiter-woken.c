/* SPDX-License-Identifier: MIT */
#include <signal.h>

#include "robust.h"

static struct gate *lock, *locked, *never;

static void lock_and_wait(void *mutex)
{
	pass_gate(lock);
	RETURNS(0, pthread_mutex_lock(mutex));
	open_gate(locked);
	pass_gate(never);
}

/*
 * The ID of the owner is in the word that the waiter sleeps on, and its bit 7 has a meaning in other words of a futex call:
 * what confuses the two wakes nobody if that bit is set. Where IDs count up, one of so many has it.
 */
static pid_t owner_of(pthread_mutex_t *mutex)
{
	pid_t owner = child(lock_and_wait, mutex);

	for (int tries = 1; tries < 200 && !(owner & 0x80); tries++) {
		stop(owner);
		owner = child(lock_and_wait, mutex);
	}
	return owner;
}

CASE("a process blocked in pthread_mutex_lock() of a robust mutex gets it with EOWNERDEAD when SIGKILL ends the owner",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; pthread_mutexattr_setrobust()"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	lock = new_gate();
	locked = new_gate();
	never = new_gate();
	pid_t owner = owner_of(mutex);
	open_gate(lock);
	pass_gate(locked);
	pid_t waiter = child(find_owner_dead, mutex);
	BLOCKS(waiter);
	MUST(kill(owner, SIGKILL));
	DIES(owner, SIGKILL);
	FINISHES(waiter);
	IS_UNLOCKED(mutex);
}
