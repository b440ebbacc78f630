/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void add(void *set)
{
	SUCCEEDS(semop(*(int *)set, &(struct sembuf){.sem_num = 1, .sem_op = 5, .sem_flg = 0}, 1));
}

CASE("a semaphore set made with IPC_PRIVATE is usable by a child that has its identifier from before fork()",
     XSI("semget", "DESCRIPTION"))
{
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 2, 0600)));

	SUCCEEDS(semctl(set, 0, SETVAL, (union semun){.val = 3}));
	SUCCEEDS(semctl(set, 1, SETVAL, (union semun){.val = 0}));
	FINISHES(child(add, &set));
	EQUAL(semctl(set, 1, GETVAL), 5);
	EQUAL(semctl(set, 0, GETVAL), 3);
}
