/* SPDX-License-Identifier: MIT */
#include "pshared.h"

enum { READERS = 3 };

static void read_together(void *barrier_and_lock)
{
	void **both = barrier_and_lock;
	int result;

	RETURNS(0, pthread_rwlock_rdlock(both[1]));
	result = pthread_barrier_wait(both[0]);
	HOLDS(result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD);
	RETURNS(0, pthread_rwlock_unlock(both[1]));
}

CASE("pthread_rwlock_unlock() by a writer lets in all the processes that wait to read, together",
     POSIX_OPTION(TSH, "pthread_rwlock_unlock", "DESCRIPTION"))
{
	void *both[] = {new_barrier(READERS), new_rwlock()};
	pid_t readers[READERS];

	RETURNS(0, pthread_rwlock_wrlock(both[1]));
	for (int i = 0; i < READERS; i++) {
		readers[i] = child(read_together, both);
		BLOCKS(readers[i]);
	}
	RETURNS(0, pthread_rwlock_unlock(both[1]));
	for (int i = 0; i < READERS; i++)
		FINISHES(readers[i]);
	IS_FREE(both[1]);
}
