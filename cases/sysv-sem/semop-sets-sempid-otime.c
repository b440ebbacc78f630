/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void operate(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 1, 0}, {2, 1, 0}, {2, -1, 0}));
}

CASE("a successful semop() sets sempid of each semaphore that it names, and of no other, to its caller, and sem_otime to the "
     "time "
     "of the call",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(3);
	time_t before = time(NULL);
	pid_t second = LOOK(semctl(set, 1, GETPID));
	pid_t caller = child(operate, &set);
	struct semid_ds status;

	FINISHES(caller);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 0, GETPID), caller);
	EQUAL(semctl(set, 1, GETPID), second);
	EQUAL(semctl(set, 2, GETPID), caller);
	memset(&status, 0xAA, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	AT_LEAST(status.sem_otime, before - 1);
	AT_MOST(status.sem_otime, time(NULL) + 1);
}
