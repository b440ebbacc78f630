/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#include "signal.h"

static void wait_at_barrier(void *barrier)
{
	int result = pthread_barrier_wait(barrier);

	HOLDS(result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD);
}

CASE("a process at a barrier that was stopped and continued waits on, and leaves when the last one comes",
     POSIX_OPTION(TSH, "pthread_barrier_wait", "DESCRIPTION"))
{
	pthread_barrier_t *barrier = new_barrier(2);

	pid_t first = child(wait_at_barrier, barrier);
	BLOCKS(first);
	stop_until_continued(first);
	MUST(kill(first, SIGCONT));
	BLOCKS(first);
	FINISHES(child(wait_at_barrier, barrier));
	FINISHES(first);
}
