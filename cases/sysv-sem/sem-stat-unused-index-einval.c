/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SEM_STAT, SEM_STAT_ANY */

#include "sysv-sem.h"

/* In a namespace of its own the first set has the index 0. */
CASE("semctl() with SEM_STAT or SEM_STAT_ANY and an index that no set uses, or uses any more, fails with EINVAL",
     LINUX("semctl(2)", "ERRORS [EINVAL]"), NEEDS(OWN_IPC_NAMESPACE))
{
	struct semid_ds status = {0};
	union semctl_argument argument = {.buf = &status};

	FAILS(EINVAL, semctl(0, 0, SEM_STAT, argument));
	FAILS(EINVAL, semctl(0, 0, SEM_STAT_ANY, argument));
	int set = temp_semaphores(7);
	EQUAL(semctl(0, 0, SEM_STAT, argument), set);
	EQUAL(status.sem_nsems, 7);
	status.sem_nsems = 0;
	EQUAL(semctl(0, 0, SEM_STAT_ANY, argument), set);
	EQUAL(status.sem_nsems, 7);
	FAILS(EINVAL, semctl(1, 0, SEM_STAT, argument));
	FAILS(EINVAL, semctl(1, 0, SEM_STAT_ANY, argument));
	MUST(semctl(set, 0, IPC_RMID));
	FAILS(EINVAL, semctl(0, 0, SEM_STAT, argument));
	FAILS(EINVAL, semctl(0, 0, SEM_STAT_ANY, argument));
}
