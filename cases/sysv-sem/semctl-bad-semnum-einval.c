/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <unistd.h>

#include "sysv-sem.h"

CASE("semctl() with a command for one semaphore and a semnum that the set does not reach fails with EINVAL",
     XSI("semctl", "ERRORS [EINVAL]"))
{
	const int commands[] = {GETVAL, GETPID, GETNCNT, GETZCNT}, answers[] = {0, getpid(), 0, 0};
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {1, 0, 0}));
	for (int i = 0; i < 4; i++) {
		FAILS(EINVAL, semctl(set, 2, commands[i]));
		FAILS(EINVAL, semctl(set, INT_MAX, commands[i]));
		EQUAL(semctl(set, 1, commands[i]), answers[i]);
	}
	FAILS(EINVAL, semctl(set, 2, SETVAL, VAL(1)));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
