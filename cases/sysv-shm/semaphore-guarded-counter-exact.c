/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "sysv-sem.h"
#include "sysv-shm.h"

enum { PROCESSES = 4, INCREMENTS = 200 };

static int segment, semaphore;

static void change(short by)
{
	SUCCEEDS(SEMOP(semaphore, {.sem_num = 0, .sem_op = by, .sem_flg = 0}));
}

static void count(void *unused)
{
	(void)unused;
	volatile long *counter = GIVES(shmat(segment, NULL, 0));

	for (int i = 0; i < INCREMENTS; i++) {
		change(-1);
		long old = *counter;
		if (i % 8 == 0) /* without the semaphore an update is now lost for sure */
			sched_yield();
		*counter = old + 1;
		change(1);
	}
}

CASE("plain increments of a counter in a segment by several processes, each guarded by a semaphore, lose no update",
     XSI("semop", "DESCRIPTION; XBD 4.12, Memory Synchronization"))
{
	segment = temp_segment(sizeof(long));
	semaphore = temp_semaphores(1);
	const volatile long *counter = GIVES(shmat(segment, NULL, 0));
	change(1);
	pid_t counters[PROCESSES];
	for (int i = 0; i < PROCESSES; i++)
		counters[i] = child(count, NULL);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(counters[i]);
	EQUAL(*counter, PROCESSES * INCREMENTS);
	EQUAL(semctl(semaphore, 0, GETVAL), 1);
}
