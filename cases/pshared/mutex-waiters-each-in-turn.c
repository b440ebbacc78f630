/* SPDX-License-Identifier: MIT */
#include "pshared.h"

enum { WAITERS = 4 };

static struct shared {
	pthread_mutex_t mutex;
	int served;
} * shared;

static void serve_oneself(void *unused)
{
	(void)unused;
	RETURNS(0, pthread_mutex_lock(&shared->mutex));
	shared->served++;
	RETURNS(0, pthread_mutex_unlock(&shared->mutex));
}

CASE("one unlock of a process-shared mutex for which several processes wait is enough: each gets it from the one before",
     POSIX_OPTION(TSH, "pthread_mutex_unlock", "DESCRIPTION"))
{
	pid_t waiters[WAITERS];

	shared = shared_memory(sizeof(*shared));
	init_mutex(&shared->mutex, NORMAL_MUTEX);
	RETURNS(0, pthread_mutex_lock(&shared->mutex));
	for (int i = 0; i < WAITERS; i++) {
		waiters[i] = child(serve_oneself, NULL);
		BLOCKS(waiters[i]);
	}
	EQUAL(shared->served, 0);
	RETURNS(0, pthread_mutex_unlock(&shared->mutex));
	for (int i = 0; i < WAITERS; i++)
		FINISHES(waiters[i]);
	EQUAL(shared->served, WAITERS);
	IS_UNLOCKED(&shared->mutex);
}
