/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void ask(void *argument)
{
	int set = *(int *)argument;
	unsigned short values[2];

	memset(values, 0xAA, sizeof(values));
	become_second_user();
	FAILS(EACCES, semctl(set, 0, GETALL, (union semun){.array = values}));
	FAILS(EACCES, semctl(set, 0, GETPID));
	FAILS(EACCES, semctl(set, 0, GETNCNT));
	FAILS(EACCES, semctl(set, 0, GETZCNT));
	EQUAL(values[0], 0xAAAA);
	EQUAL(values[1], 0xAAAA);
}

CASE("semctl() with GETALL, GETPID, GETNCNT or GETZCNT fails with EACCES without read permission",
     XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 2, 0622)));

	FINISHES(child(ask, &set));
}
