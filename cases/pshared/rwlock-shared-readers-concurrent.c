/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static struct gate *read_locked, *leave;

static void read_until_told(void *lock)
{
	RETURNS(0, pthread_rwlock_rdlock(lock));
	open_gate(read_locked);
	pass_gate(leave);
	RETURNS(0, pthread_rwlock_unlock(lock));
}

CASE("several processes hold a process-shared read-write lock for reading at once, and keep writers out",
     POSIX_OPTION(TSH, "pthread_rwlock_rdlock", "DESCRIPTION"))
{
	pthread_rwlock_t *lock = new_rwlock();
	pid_t readers[3];

	read_locked = new_gate();
	leave = new_gate();
	for (int i = 0; i < 3; i++) {
		readers[i] = child(read_until_told, lock);
		pass_gate(read_locked);
	}
	RETURNS(0, pthread_rwlock_tryrdlock(lock));
	IS_READ(lock);
	for (int i = 0; i < 3; i++)
		open_gate(leave);
	for (int i = 0; i < 3; i++)
		FINISHES(readers[i]);
	IS_READ(lock);
	RETURNS(0, pthread_rwlock_unlock(lock));
	IS_FREE(lock);
}
