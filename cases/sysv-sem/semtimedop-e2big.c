/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */
#include <stdlib.h>
#include <time.h>

#include "sysv-sem.h"

CASE("semtimedop() of more operations than SEMOPM fails with E2BIG at once and does none of them",
     LINUX("semop(2)", "ERRORS [E2BIG]"))
{
	struct seminfo info = {0};
	int set = private_semaphores(1, 0600);

	MUST(semctl(0, 0, IPC_INFO, INFO(&info)));
	if (info.semopm > 100000)
		SKIP("SEMOPM is too large to be exceeded");
	size_t count = (size_t)info.semopm + 1;
	struct sembuf *operations = MUST(calloc(count, sizeof(*operations)));
	operations[0].sem_op = 1;
	FAILS(E2BIG, semtimedop(set, operations, count, &(struct timespec){3600, 0}));
	EQUAL(semctl(set, 0, GETVAL), 0);
	free(operations);
}
