/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *set)
{
	FAILS(EIDRM, SEMOP(INT(set), {0, -1, 0}));
}

static void wait_for_zero(void *set)
{
	FAILS(EIDRM, SEMOP(INT(set), {1, 0, 0}));
}

static void take_and_wait(void *set)
{
	FAILS(EIDRM, SEMOP(INT(set), {0, 0, 0}, {1, 0, SEM_UNDO}));
}

CASE("semctl() with IPC_RMID returns 0 and wakes every process that is blocked on the set, whatever for, with EIDRM",
     XSI("semctl", "DESCRIPTION, IPC_RMID"))
{
	static void (*const blocked[])(void *) = {take, wait_for_zero, take_and_wait, take, wait_for_zero};
	int set = temp_semaphores(2);
	pid_t process[5];

	MUST(SEMOP(set, {1, 1, 0}));
	for (int i = 0; i < 5; i++)
		process[i] = child(blocked[i], &set);
	for (int i = 0; i < 5; i++)
		BLOCKS(process[i]);
	SUCCEEDS(semctl(set, 0, IPC_RMID));
	for (int i = 0; i < 5; i++)
		FINISHES(process[i]);
}
