/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *set)
{
	FAILS(EIDRM, SEMOP(INT(set), {1, 1, 0}, {0, -1, 0}));
}

CASE("semop() that is blocked in a decrement fails with EIDRM when the set is removed", XSI("semop", "ERRORS [EIDRM]"))
{
	int set = temp_semaphores(2);
	pid_t taker = child(take, &set);

	BLOCKS(taker);
	MUST(semctl(set, 0, IPC_RMID));
	FINISHES(taker);
	REMOVED(semctl(set, 0, GETVAL));
}
