/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "sysv-sem.h"

static void take_and_unshare(void *argument)
{
	int set = INT(argument);

	MUST(SEMOP(set, {0, -2, SEM_UNDO}));
	EQUAL(semctl(set, 0, GETVAL), 3);
	SUCCEEDS(unshare(CLONE_SYSVSEM));
	EQUAL(semctl(set, 0, GETVAL), 5);
	MUST(SEMOP(set, {0, -1, SEM_UNDO}));
	EQUAL(semctl(set, 0, GETVAL), 4);
}

CASE("unshare() with CLONE_SYSVSEM undoes at once what the last user of a list of adjustments has to undo, and the new list is "
     "empty",
     LINUX("unshare(2)", "CLONE_SYSVSEM"))
{
	int set = temp_semaphores(1);

	need_call(unshare(0));
	MUST(SEMOP(set, {0, 5, 0}));
	FINISHES(child(take_and_unshare, &set));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
