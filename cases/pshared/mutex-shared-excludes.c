/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "pshared.h"

enum { PROCESSES = 3, ROUNDS = 100 };

static struct shared {
	pthread_mutex_t mutex;
	atomic_int inside, at_once;
	int rounds;
} * shared;

static void enter_and_leave(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		RETURNS(0, pthread_mutex_lock(&shared->mutex));
		if (atomic_fetch_add(&shared->inside, 1) != 0)
			atomic_store(&shared->at_once, 1);
		shared->rounds++;
		atomic_fetch_sub(&shared->inside, 1);
		RETURNS(0, pthread_mutex_unlock(&shared->mutex));
	}
}

CASE("one process-shared mutex lets one of several processes at a time hold it, and all of them in turn",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION; pthread_mutexattr_setpshared()"))
{
	pid_t processes[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	init_mutex(&shared->mutex, ERRORCHECK_MUTEX);
	RETURNS(0, pthread_mutex_lock(&shared->mutex));
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(enter_and_leave, NULL);
	BLOCKS(processes[0]);
	EQUAL(shared->rounds, 0);
	RETURNS(0, pthread_mutex_unlock(&shared->mutex));
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	EQUAL(shared->at_once, 0);
	EQUAL(shared->rounds, PROCESSES * ROUNDS);
}
