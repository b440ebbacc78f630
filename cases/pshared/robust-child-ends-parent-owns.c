/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void end(void *unused)
{
	(void)unused;
}

static void lock_and_fork(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	FINISHES(child(end, NULL));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("the end of a child leaves a robust mutex with the parent that owns it",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; fork() DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	FINISHES(child(lock_and_fork, mutex));
	IS_UNLOCKED(mutex);
}
