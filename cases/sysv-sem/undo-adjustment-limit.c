/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void adjust_twice(void *argument)
{
	int set = *(int *)argument;

	EQUAL(SEMOP(set, {0, 32767, SEM_UNDO}), 0);
	EQUAL(SEMOP(set, {0, -32767, 0}), 0);
	int answer = SEMOP(set, {0, 2, SEM_UNDO});
	if (answer != 0)
		EQUAL(errno, ERANGE);
	EQUAL(semctl(set, 0, GETVAL), answer == 0 ? 2 : 0);
	EQUAL(SEMOP(set, {0, 1, 0}), 0);
	EQUAL(semctl(set, 0, GETVAL), answer == 0 ? 3 : 1);
	OBSERVE("an adjustment of 32769 is %s", answer == 0 ? "kept" : "refused");
}

CASE("semop() with SEM_UNDO either keeps an adjustment of more than 32767 or fails with ERANGE and changes nothing",
     POSIX_MAY("semop", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(1);

	FINISHES(child(adjust_twice, &set));
	EQUAL(semctl(set, 0, GETVAL), 0);
}
