/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "pshared.h"

enum { PROCESSES = 3, ROUNDS = 50 };

static struct shared {
	pthread_barrier_t barrier;
	atomic_int arrived, serial[ROUNDS];
} * shared;

static void meet_again_and_again(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		atomic_fetch_add(&shared->arrived, 1);
		int result = pthread_barrier_wait(&shared->barrier);
		if (result == PTHREAD_BARRIER_SERIAL_THREAD)
			atomic_fetch_add(&shared->serial[i], 1);
		else
			EQUAL(result, 0);
		AT_LEAST(shared->arrived, PROCESSES * (i + 1));
	}
}

CASE("a barrier serves one round after the other: in each, nobody goes on before all have come, and one is the serial one",
     POSIX_OPTION(TSH, "pthread_barrier_wait", "DESCRIPTION"), TIMEOUT(30))
{
	pid_t processes[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	init_barrier(&shared->barrier, PROCESSES);
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(meet_again_and_again, NULL);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	for (int i = 0; i < ROUNDS; i++)
		EQUAL(shared->serial[i], 1);
}
