/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_barrier_wait() at a barrier for one returns PTHREAD_BARRIER_SERIAL_THREAD at once, each time",
     POSIX("pthread_barrier_wait", "DESCRIPTION; RETURN VALUE"))
{
	pthread_barrier_t *barrier = new_barrier(1);

	DIFFERS(PTHREAD_BARRIER_SERIAL_THREAD, 0);
	for (int i = 0; i < 5; i++)
		EQUAL(pthread_barrier_wait(barrier), PTHREAD_BARRIER_SERIAL_THREAD);
	RETURNS(0, pthread_barrier_destroy(barrier));
}
