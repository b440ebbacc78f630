/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_for_zero(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 0, 0}));
}

CASE("a successful semop() that has only waited for zero, blocked or not, sets sempid to its caller",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	pid_t at_once = child(wait_for_zero, &set);

	FINISHES(at_once);
	EQUAL(semctl(set, 0, GETPID), at_once);
	MUST(SEMOP(set, {0, 1, 0}));
	pid_t blocked = child(wait_for_zero, &set);
	BLOCKS(blocked);
	DIFFERS(semctl(set, 0, GETPID), blocked);
	MUST(SEMOP(set, {0, -1, 0}));
	FINISHES(blocked);
	EQUAL(semctl(set, 0, GETPID), blocked);
}
