/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct lock {
	int set;
	int holders;
};

static void lock_often(void *argument)
{
	struct lock *lock = argument;

	for (int i = 0; i < 50; i++) {
		SUCCEEDS(SEMOP(lock->set, {0, 0, 0}, {0, 1, 0}));
		EQUAL(__atomic_add_fetch(&lock->holders, 1, __ATOMIC_SEQ_CST), 1);
		__atomic_fetch_sub(&lock->holders, 1, __ATOMIC_SEQ_CST);
		SUCCEEDS(SEMOP(lock->set, {0, -1, IPC_NOWAIT}));
	}
}

CASE("semop() of {0, +1} waits for zero and adds in one step: of several processes only one at a time holds this lock",
     XSI("semop", "DESCRIPTION"))
{
	struct lock *lock = shared_memory(sizeof(*lock));
	pid_t locker[4];

	lock->set = temp_semaphores(1);
	SUCCEEDS(SEMOP(lock->set, {0, 0, IPC_NOWAIT}, {0, 1, IPC_NOWAIT}));
	EQUAL(semctl(lock->set, 0, GETVAL), 1);
	for (int i = 0; i < 4; i++)
		locker[i] = child(lock_often, lock);
	BLOCKS(locker[0]);
	EQUAL(lock->holders, 0);
	SUCCEEDS(SEMOP(lock->set, {0, -1, IPC_NOWAIT}));
	for (int i = 0; i < 4; i++)
		FINISHES(locker[i]);
	EQUAL(semctl(lock->set, 0, GETVAL), 0);
}
