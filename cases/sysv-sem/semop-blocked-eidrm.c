/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take(void *set)
{
	FAILS(EIDRM, semop(*(int *)set, (struct sembuf[]){{1, 1, 0}, {0, -1, 0}}, 2));
}

CASE("semop() that is blocked in a decrement fails with EIDRM when the set is removed", XSI("semop", "ERRORS [EIDRM]"))
{
	int set = temp_semaphores(2);
	pid_t taker = child(take, &set);

	BLOCKS(taker);
	MUST(semctl(set, 0, IPC_RMID));
	FINISHES(taker);
	FAILS(EINVAL, semctl(set, 0, GETVAL));
}
