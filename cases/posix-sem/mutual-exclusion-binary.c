/* SPDX-License-Identifier: MIT */
#include <semaphore.h>
#include <stdatomic.h>

#include "plumbline.h"

enum { PROCESSES = 3, ROUNDS = 100 };

static struct shared {
	sem_t semaphore;
	atomic_int inside, at_once;
	int rounds;
} * shared;

static void enter_and_leave(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		EQUAL(sem_wait(&shared->semaphore), 0);
		if (atomic_fetch_add(&shared->inside, 1) != 0)
			atomic_store(&shared->at_once, 1);
		shared->rounds++;
		atomic_fetch_sub(&shared->inside, 1);
		EQUAL(sem_post(&shared->semaphore), 0);
	}
}

CASE("a semaphore of value 1 lets one process at a time go between sem_wait() and sem_post(), and none is kept out for ever",
     POSIX("sem_wait", "DESCRIPTION"))
{
	pid_t processes[PROCESSES];
	int value = -1;

	shared = shared_memory(sizeof(*shared));
	MUST(sem_init(&shared->semaphore, 1, 1));
	MUST(sem_wait(&shared->semaphore));
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(enter_and_leave, NULL);
	BLOCKS(processes[0]);
	EQUAL(shared->rounds, 0);
	EQUAL(sem_post(&shared->semaphore), 0);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	EQUAL(shared->at_once, 0);
	EQUAL(shared->rounds, PROCESSES * ROUNDS);
	MUST(sem_getvalue(&shared->semaphore, &value));
	EQUAL(value, 1);
}
