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

CASE("pthread_rwlock_wrlock() blocks until the last of two processes that hold the lock for reading has unlocked it",
     POSIX_OPTION(TSH, "pthread_rwlock_wrlock", "DESCRIPTION"))
{
	pthread_rwlock_t *lock = new_rwlock();

	read_locked = new_gate();
	leave = new_gate();
	RETURNS(0, pthread_rwlock_rdlock(lock));
	pid_t reader = child(read_until_told, lock);
	pass_gate(read_locked);
	pid_t writer = child(write_and_unlock, lock);
	BLOCKS(writer);
	open_gate(leave);
	FINISHES(reader);
	BLOCKS(writer);
	RETURNS(0, pthread_rwlock_unlock(lock));
	FINISHES(writer);
	IS_FREE(lock);
}
