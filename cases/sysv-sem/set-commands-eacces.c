/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void change(void *argument)
{
	int set = *(int *)argument;
	unsigned short values[] = {1, 2};

	become_second_user();
	FAILS(EACCES, semctl(set, 0, SETVAL, (union semun){.val = 1}));
	FAILS(EACCES, semctl(set, 0, SETALL, (union semun){.array = values}));
	EQUAL(semctl(set, 0, GETVAL), 5);
	EQUAL(semctl(set, 1, GETVAL), 0);
}

CASE("semctl() with SETVAL or SETALL fails with EACCES for a user who may only read the set, and changes nothing",
     XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 2, 0644)));

	MUST(semop(set, &(struct sembuf){0, 5, 0}, 1));
	FINISHES(child(change, &set));
}
