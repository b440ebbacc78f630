/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void look(void *lock)
{
	int result = pthread_rwlock_tryrdlock(lock);

	RETURNS_EITHER(0, EBUSY, result);
	if (result == 0)
		RETURNS(0, pthread_rwlock_unlock(lock));
}

CASE("pthread_rwlock_tryrdlock() while a reader holds the lock and a writer waits succeeds or returns EBUSY, and never blocks",
     POSIX_MAY("pthread_rwlock_tryrdlock", "DESCRIPTION; ERRORS [EBUSY]"))
{
	pthread_rwlock_t *lock = new_rwlock();

	VARIES("which comes first, a reader or a writer that waits, is implementation-defined");
	RETURNS(0, pthread_rwlock_rdlock(lock));
	pid_t writer = child(write_and_unlock, lock);
	BLOCKS(writer);
	FINISHES(child(look, lock));
	BLOCKS(writer);
	RETURNS(0, pthread_rwlock_unlock(lock));
	FINISHES(writer);
	IS_FREE(lock);
}
