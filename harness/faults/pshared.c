/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <pthread.h>

#include "faults.h"

NAMED(pthread_mutex_lock, "does-not-exclude", "pthread_mutex_lock() returns at once")
{
	(void)call;
	return 0;
}

NAMED(pthread_mutex_lock, "owner-death-not-told", "the lock of an owner that died is taken without EOWNERDEAD")
{
	long answer = REAL();

	return answer == EOWNERDEAD ? 0 : answer;
}

NAMED(pthread_mutex_trylock, "busy-succeeds", "pthread_mutex_trylock() of a locked mutex returns 0")
{
	long answer = REAL();

	return answer == EBUSY ? 0 : answer;
}

NAMED(pthread_mutex_unlock, "does-nothing", "pthread_mutex_unlock() returns 0 and unlocks nothing")
{
	(void)call;
	return 0;
}

NAMED(pthread_cond_signal, "wakes-none", "pthread_cond_signal() wakes nobody")
{
	(void)call;
	return 0;
}

NAMED(pthread_barrier_wait, "lets-through", "a barrier lets everyone through")
{
	(void)call;
	return 0;
}

NAMED(pthread_rwlock_wrlock, "does-not-exclude", "a lock for writing is had beside others")
{
	(void)call;
	return 0;
}
