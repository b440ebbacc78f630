/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "sysv-sem.h"

/* The second call undoes what the list that the first made has taken on, and only that. */
static void unshare_twice(void *argument)
{
	int set = INT(argument);

	SUCCEEDS(unshare(CLONE_SYSVSEM));
	EQUAL(semctl(set, 0, GETVAL), 3);
	MUST(SEMOP(set, {0, -1, SEM_UNDO}));
	SUCCEEDS(unshare(CLONE_SYSVSEM));
	EQUAL(semctl(set, 0, GETVAL), 3);
}

static void take_and_start_thread(void *argument)
{
	int set = INT(argument);

	MUST(SEMOP(set, {0, -2, SEM_UNDO}));
	FINISHES(thread(unshare_twice, &set));
	EQUAL(semctl(set, 0, GETVAL), 3);
}

CASE("unshare() with CLONE_SYSVSEM gives a thread a list of its own, and undoes nothing of what another thread still has to "
     "undo",
     LINUX("unshare(2)", "CLONE_SYSVSEM"))
{
	int set = temp_semaphores(1);

	need_call(unshare(0));
	MUST(SEMOP(set, {0, 5, 0}));
	FINISHES(child(take_and_start_thread, &set));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
