/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <stdatomic.h>

#include "plumbline.h"

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
	pthread_mutexattr_t attr;
	pid_t processes[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutex_init(&shared->mutex, &attr));
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
