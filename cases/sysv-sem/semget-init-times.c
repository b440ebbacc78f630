/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

/* The clock that time() reads may be some milliseconds before or behind the one that stamps. */
CASE("a set that semget() has made has a sem_otime of 0 and the time of that call as sem_ctime", XSI("semget", "DESCRIPTION"))
{
	time_t before = time(NULL);
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	struct semid_ds status;

	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_otime, 0);
	AT_LEAST(status.sem_ctime, before - 1);
	AT_MOST(status.sem_ctime, time(NULL) + 1);
}
