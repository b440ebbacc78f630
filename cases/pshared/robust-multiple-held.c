/* SPDX-License-Identifier: MIT */
#include "robust.h"

enum { MUTEXES = 40 };

static struct shared {
	pthread_mutex_t mutex[MUTEXES];
} * shared;

static void lock_most_and_end(void *unused)
{
	(void)unused;
	for (int i = 0; i < MUTEXES; i++)
		RETURNS(0, pthread_mutex_lock(&shared->mutex[i]));
	for (int i = 0; i < MUTEXES; i += 4)
		RETURNS(0, pthread_mutex_unlock(&shared->mutex[i]));
}

CASE("of all robust mutexes that a process has locked, those that it held when it ended are had with EOWNERDEAD, others with 0",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; pthread_mutexattr_getrobust() DESCRIPTION"))
{
	shared = shared_memory(sizeof(*shared));
	for (int i = 0; i < MUTEXES; i++)
		init_mutex(&shared->mutex[i], ROBUST_MUTEX);
	FINISHES(child(lock_most_and_end, NULL));
	for (int i = 0; i < MUTEXES; i++)
		RETURNS(i % 4 == 0 ? 0 : EOWNERDEAD, pthread_mutex_lock(&shared->mutex[i]));
}
