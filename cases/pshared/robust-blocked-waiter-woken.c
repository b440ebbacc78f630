/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <signal.h>

#include "plumbline.h"

static struct gate *lock, *locked, *never;

static void lock_and_wait(void *mutex)
{
	pass_gate(lock);
	RETURNS(0, pthread_mutex_lock(mutex));
	open_gate(locked);
	pass_gate(never);
}

static void lock_after_death(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
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
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	lock = new_gate();
	locked = new_gate();
	never = new_gate();
	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST));
	MUST0(pthread_mutex_init(mutex, &attr));
	pid_t owner = owner_of(mutex);
	open_gate(lock);
	pass_gate(locked);
	pid_t waiter = child(lock_after_death, mutex);
	BLOCKS(waiter);
	MUST(kill(owner, SIGKILL));
	DIES(owner, SIGKILL);
	FINISHES(waiter);
	RETURNS(0, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
