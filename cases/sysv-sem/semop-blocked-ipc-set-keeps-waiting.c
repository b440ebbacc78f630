/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}));
}

CASE("a blocked semop() keeps waiting when IPC_SET gives the set another mode, and then proceeds", XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(1, 0600);
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	pid_t taker = child(take, &set);
	BLOCKS(taker);
	status.sem_perm.mode = 0640;
	SUCCEEDS(semctl(set, 0, IPC_SET, BUF(&status)));
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETNCNT), 1);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
