/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "pshared.h"

enum { PROCESSES = 3 };

static struct shared {
	pthread_barrier_t barrier;
	atomic_int serial;
} * shared;

static void wait_at_barrier(void *unused)
{
	int result = pthread_barrier_wait(&shared->barrier);

	(void)unused;
	if (result == PTHREAD_BARRIER_SERIAL_THREAD)
		atomic_fetch_add(&shared->serial, 1);
	else
		EQUAL(result, 0);
}

CASE("processes at a process-shared barrier wait until the last one comes; then all go on, and one of them is told it is the "
     "serial one",
     POSIX_OPTION(TSH, "pthread_barrier_wait", "DESCRIPTION; pthread_barrierattr_setpshared()"))
{
	pid_t processes[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	init_barrier(&shared->barrier, PROCESSES);
	for (int i = 0; i < PROCESSES - 1; i++)
		processes[i] = child(wait_at_barrier, NULL);
	for (int i = 0; i < PROCESSES - 1; i++)
		BLOCKS(processes[i]);
	EQUAL(shared->serial, 0);
	processes[PROCESSES - 1] = child(wait_at_barrier, NULL);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	EQUAL(shared->serial, 1);
}
