/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <time.h>

#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}));
}

/* SETVAL lets it proceed, which does not set sem_otime itself. */
CASE("a blocked semop() sets sem_otime when it proceeds, and not before", XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(1, 0600);
	time_t start = time(NULL);
	struct semid_ds status;

	memset(&status, 0xAA, sizeof(status));
	pid_t taker = child(take, &set);
	BLOCKS(taker);
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_otime, 0);
	MUST(semctl(set, 0, SETVAL, VAL(1)));
	FINISHES(taker);
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	AT_LEAST(status.sem_otime, start - 1);
	EQUAL(semctl(set, 0, GETPID), taker);
}
