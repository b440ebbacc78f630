/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void write_and_end(void *lock)
{
	RETURNS(0, pthread_rwlock_wrlock(lock));
}

static void read_and_end(void *lock)
{
	RETURNS(0, pthread_rwlock_rdlock(lock));
}

static void observe(const char *of_whom, void *lock)
{
	int result = pthread_rwlock_trywrlock(lock);

	HOLDS(result == 0 || result == EBUSY);
	OBSERVE("after a %s has ended pthread_rwlock_trywrlock() returns %s", of_whom, result ? "EBUSY" : "0");
}

CASE("whether a process-shared read-write lock stays locked when a process that held it has ended is observed",
     IMPL("pthread_rwlock_trywrlock", "unspecified: there are no robust read-write locks"))
{
	pthread_rwlock_t *written = new_rwlock(), *read = new_rwlock();

	FINISHES(child(write_and_end, written));
	observe("writer", written);
	FINISHES(child(read_and_end, read));
	observe("reader", read);
}
