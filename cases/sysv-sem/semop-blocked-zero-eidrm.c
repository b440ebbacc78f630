/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_for_zero(void *set)
{
	FAILS(EIDRM, SEMOP(INT(set), {0, 0, 0}));
}

CASE("semop() that is blocked in waiting for zero fails with EIDRM when the set is removed", XSI("semop", "ERRORS [EIDRM]"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t waiter = child(wait_for_zero, &set);
	BLOCKS(waiter);
	MUST(semctl(set, 0, IPC_RMID));
	FINISHES(waiter);
}
