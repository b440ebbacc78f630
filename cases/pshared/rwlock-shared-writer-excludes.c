/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "plumbline.h"

static void try_while_written(void *lock)
{
	RETURNS(EBUSY, pthread_rwlock_tryrdlock(lock));
	RETURNS(EBUSY, pthread_rwlock_trywrlock(lock));
}

static void read_and_unlock(void *lock)
{
	RETURNS(0, pthread_rwlock_rdlock(lock));
	RETURNS(0, pthread_rwlock_unlock(lock));
}

CASE("a writer that holds a process-shared read-write lock keeps readers and writers of other processes out until it unlocks",
     POSIX_OPTION(TSH, "pthread_rwlock_wrlock", "DESCRIPTION; pthread_rwlockattr_setpshared()"))
{
	pthread_rwlock_t *lock = shared_memory(sizeof(*lock));
	pthread_rwlockattr_t attr;

	MUST0(pthread_rwlockattr_init(&attr));
	MUST0(pthread_rwlockattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_rwlock_init(lock, &attr));
	RETURNS(0, pthread_rwlock_wrlock(lock));
	FINISHES(child(try_while_written, lock));
	pid_t reader = child(read_and_unlock, lock);
	BLOCKS(reader);
	RETURNS(0, pthread_rwlock_unlock(lock));
	FINISHES(reader);
	RETURNS(0, pthread_rwlock_trywrlock(lock));
	RETURNS(0, pthread_rwlock_unlock(lock));
}
