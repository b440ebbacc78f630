/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void add(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {.sem_num = 1, .sem_op = 5, .sem_flg = 0}));
}

CASE("a semaphore set made with IPC_PRIVATE is usable by a child that has its identifier from before fork()",
     XSI("semget", "DESCRIPTION"))
{
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 2, 0600)));

	SUCCEEDS(semctl(set, 0, SETVAL, VAL(3)));
	SUCCEEDS(semctl(set, 1, SETVAL, VAL(0)));
	FINISHES(child(add, &set));
	EQUAL(semctl(set, 1, GETVAL), 5);
	EQUAL(semctl(set, 0, GETVAL), 3);
}
