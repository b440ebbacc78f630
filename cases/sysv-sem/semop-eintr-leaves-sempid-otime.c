/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void take_interrupted(void *set)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, SEMOP(INT(set), {1, 1, 0}, {0, -1, 0}));
}

CASE("a blocked semop() that fails with EINTR sets neither sempid of a semaphore nor sem_otime", XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(2, 0600);
	struct semid_ds status;
	pid_t taker = child(take_interrupted, &set);

	BLOCKS(taker);
	INTERRUPTS(SIGUSR1, taker);
	DIFFERS(GIVES(semctl(set, 0, GETPID)), taker);
	DIFFERS(GIVES(semctl(set, 1, GETPID)), taker);
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_otime, 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
