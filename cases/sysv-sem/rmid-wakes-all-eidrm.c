/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take(void *set)
{
	FAILS(EIDRM, semop(*(int *)set, &(struct sembuf){0, -1, 0}, 1));
}

static void wait_for_zero(void *set)
{
	FAILS(EIDRM, semop(*(int *)set, &(struct sembuf){1, 0, 0}, 1));
}

static void take_and_wait(void *set)
{
	FAILS(EIDRM, semop(*(int *)set, (struct sembuf[]){{0, 0, 0}, {1, 0, SEM_UNDO}}, 2));
}

CASE("semctl() with IPC_RMID returns 0 and wakes every process that is blocked on the set, whatever for, with EIDRM",
     XSI("semctl", "DESCRIPTION, IPC_RMID"))
{
	static void (*const blocked[])(void *) = {take, wait_for_zero, take_and_wait, take, wait_for_zero};
	int set = temp_semaphores(2);
	pid_t process[5];

	MUST(semop(set, &(struct sembuf){1, 1, 0}, 1));
	for (int i = 0; i < 5; i++)
		process[i] = child(blocked[i], &set);
	for (int i = 0; i < 5; i++)
		BLOCKS(process[i]);
	EQUAL(semctl(set, 99, IPC_RMID), 0);
	for (int i = 0; i < 5; i++)
		FINISHES(process[i]);
}
