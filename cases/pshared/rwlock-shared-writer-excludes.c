/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("a writer that holds a process-shared read-write lock keeps readers and writers of other processes out until it unlocks",
     POSIX_OPTION(TSH, "pthread_rwlock_wrlock", "DESCRIPTION; pthread_rwlockattr_setpshared()"))
{
	pthread_rwlock_t *lock = new_rwlock();

	RETURNS(0, pthread_rwlock_wrlock(lock));
	IS_WRITTEN(lock);
	pid_t reader = child(read_and_unlock, lock);
	BLOCKS(reader);
	RETURNS(0, pthread_rwlock_unlock(lock));
	FINISHES(reader);
	IS_FREE(lock);
}
