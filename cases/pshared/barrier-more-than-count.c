/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void wait_at_barrier(void *barrier)
{
	int result = pthread_barrier_wait(barrier);

	HOLDS(result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD);
}

CASE("a process that comes to a barrier after the round is full waits for the next round",
     POSIX_OPTION(TSH, "pthread_barrier_wait", "DESCRIPTION"))
{
	pthread_barrier_t *barrier = new_barrier(2);

	pid_t first = child(wait_at_barrier, barrier);
	BLOCKS(first);
	FINISHES(child(wait_at_barrier, barrier));
	FINISHES(first);
	pid_t third = child(wait_at_barrier, barrier);
	BLOCKS(third);
	FINISHES(child(wait_at_barrier, barrier));
	FINISHES(third);
}
