/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() does as many operations at once as SEMOPM, which holds for sets that were there before it was lowered, and fails "
     "with E2BIG "
     "for one more, doing none",
     XSI("semop", "ERRORS [E2BIG]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	struct sembuf operations[] = {{0, 1, 0}, {0, 2, 0}, {0, 4, 0}, {0, 8, 0}};
	int set = temp_semaphores(1);

	SUCCEEDS(semop(set, operations, 4));
	EQUAL(semctl(set, 0, GETVAL), 15);
	MUST(semctl(set, 0, SETVAL, VAL(0)));
	set_kernel_limit("/proc/sys/kernel/sem", "100 1000 3 100");
	FAILS(E2BIG, semop(set, operations, 4));
	EQUAL(semctl(set, 0, GETVAL), 0);
	SUCCEEDS(semop(set, operations, 3));
	EQUAL(semctl(set, 0, GETVAL), 7);
}
