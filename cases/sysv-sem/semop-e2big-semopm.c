/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

CASE("semop() does as many operations at once as the limit SEMOPM, and fails with E2BIG for one more, doing none",
     XSI("semop", "ERRORS [E2BIG]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int limits = MUST(open("/proc/sys/kernel/sem", O_WRONLY));
	struct sembuf operations[] = {{0, 1, 0}, {0, 2, 0}, {0, 4, 0}, {0, 8, 0}};
	int set = temp_semaphores(1);

	MUST(write(limits, "100 1000 3 100\n", 15));
	FAILS(E2BIG, semop(set, operations, 4));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semop(set, operations, 3), 0);
	EQUAL(semctl(set, 0, GETVAL), 7);
}
