/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/sem.h>

#include "plumbline.h"

CASE("semop() of exactly SEMOPM operations does them all, and one operation more fails with E2BIG and does none",
     LINUX("semop(2)", "NOTES, SEMOPM"), NEEDS(PROC))
{
	int set = temp_semaphores(2), most = 0;
	FILE *file = MUST(fopen("/proc/sys/kernel/sem", "r"));

	MUST_HOLD(fscanf(file, "%*d %*d %d", &most) == 1);
	fclose(file);
	if (most > 20000)
		SKIP("SEMOPM is %d: a semaphore cannot count so far", most);
	struct sembuf *operation = guarded(((size_t)most + 1) * sizeof(*operation));
	for (int i = 0; i <= most; i++)
		operation[i] = (struct sembuf){(unsigned short)(i % 2), 1, IPC_NOWAIT};
	FAILS(E2BIG, semop(set, operation, (size_t)most + 1));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
	SUCCEEDS(semop(set, operation, (size_t)most));
	EQUAL(semctl(set, 0, GETVAL), (most + 1) / 2);
	EQUAL(semctl(set, 1, GETVAL), most / 2);
}
