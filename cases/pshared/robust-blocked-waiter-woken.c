/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <signal.h>

#include "plumbline.h"

static struct gate *locked, *never;

static void lock_and_wait(void *mutex)
{
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

CASE("a process blocked in pthread_mutex_lock() of a robust mutex gets it with EOWNERDEAD when SIGKILL ends the owner",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; pthread_mutexattr_setrobust()"))
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	locked = new_gate();
	never = new_gate();
	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST));
	MUST0(pthread_mutex_init(mutex, &attr));
	pid_t owner = child(lock_and_wait, mutex);
	pass_gate(locked);
	pid_t waiter = child(lock_after_death, mutex);
	BLOCKS(waiter);
	MUST(kill(owner, SIGKILL));
	DIES(owner, SIGKILL);
	FINISHES(waiter);
	RETURNS(0, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
