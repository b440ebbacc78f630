/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "pshared.h"

enum { PROCESSES = 3, ROUNDS = 100 };

static struct shared {
	pthread_rwlock_t lock;
	atomic_int writers, readers, wrong;
	int written;
} * shared;

static void write_and_read(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		RETURNS(0, pthread_rwlock_wrlock(&shared->lock));
		if (atomic_fetch_add(&shared->writers, 1) != 0 || shared->readers != 0)
			shared->wrong = 1;
		shared->written++;
		atomic_fetch_sub(&shared->writers, 1);
		RETURNS(0, pthread_rwlock_unlock(&shared->lock));
		RETURNS(0, pthread_rwlock_rdlock(&shared->lock));
		atomic_fetch_add(&shared->readers, 1);
		if (shared->writers != 0)
			shared->wrong = 2;
		atomic_fetch_sub(&shared->readers, 1);
		RETURNS(0, pthread_rwlock_unlock(&shared->lock));
	}
}

CASE("several processes that write and read in turn under one read-write lock never write beside another that writes or reads",
     POSIX_OPTION(TSH, "pthread_rwlock_wrlock", "DESCRIPTION; pthread_rwlock_rdlock()"), TIMEOUT(30))
{
	pid_t processes[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	init_rwlock(&shared->lock);
	RETURNS(0, pthread_rwlock_wrlock(&shared->lock));
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(write_and_read, NULL);
	BLOCKS(processes[0]);
	EQUAL(shared->written, 0);
	RETURNS(0, pthread_rwlock_unlock(&shared->lock));
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	EQUAL(shared->wrong, 0);
	EQUAL(shared->written, PROCESSES * ROUNDS);
}
