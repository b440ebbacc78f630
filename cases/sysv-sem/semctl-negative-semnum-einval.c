/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

CASE("semctl() with a command for one semaphore and a semnum below 0 fails with EINVAL", XSI("semctl", "ERRORS [EINVAL]"))
{
	const int commands[] = {GETVAL, GETPID, GETNCNT, GETZCNT}, answers[] = {0, getpid(), 0, 0};
	int set = temp_semaphores(2);

	MUST(semop(set, &(struct sembuf){0, 0, 0}, 1));
	for (int i = 0; i < 4; i++) {
		FAILS(EINVAL, semctl(set, -1, commands[i]));
		FAILS(EINVAL, semctl(set, INT_MIN, commands[i]));
		EQUAL(semctl(set, 0, commands[i]), answers[i]);
	}
	FAILS(EINVAL, semctl(set, -1, SETVAL, (union semun){.val = 1}));
	EQUAL(semctl(set, 0, GETVAL), 0);
}
