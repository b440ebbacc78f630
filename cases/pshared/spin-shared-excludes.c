/* SPDX-License-Identifier: MIT */
#include <sched.h>
#include <stdatomic.h>

#include "pshared.h"

enum { PROCESSES = 3, ROUNDS = 100 };

static struct shared {
	pthread_spinlock_t lock;
	atomic_int inside, at_once;
	int rounds;
} * shared;

static void enter_and_leave(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		RETURNS(0, pthread_spin_lock(&shared->lock));
		if (atomic_fetch_add(&shared->inside, 1) != 0)
			atomic_store(&shared->at_once, 1);
		shared->rounds++;
		atomic_fetch_sub(&shared->inside, 1);
		RETURNS(0, pthread_spin_unlock(&shared->lock));
	}
}

static void find_held(void *unused)
{
	(void)unused;
	RETURNS(EBUSY, pthread_spin_trylock(&shared->lock));
}

CASE("a process-shared spin lock lets one process at a time hold it, all in turn, and trying what another holds returns EBUSY",
     POSIX_OPTION(TSH, "pthread_spin_lock", "DESCRIPTION; pthread_spin_init(); pthread_spin_trylock() ERRORS [EBUSY]"),
     TIMEOUT(30))
{
	pid_t processes[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	MUST0(pthread_spin_init(&shared->lock, PTHREAD_PROCESS_SHARED));
	RETURNS(0, pthread_spin_lock(&shared->lock));
	FINISHES(child(find_held, NULL));
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(enter_and_leave, NULL);
	EQUAL(shared->rounds, 0);
	RETURNS(0, pthread_spin_unlock(&shared->lock));
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	EQUAL(shared->at_once, 0);
	EQUAL(shared->rounds, PROCESSES * ROUNDS);
}
