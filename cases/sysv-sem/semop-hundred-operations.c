/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() of a hundred operations does all of them, or none if one of them cannot be done", XSI("semop", "DESCRIPTION"))
{
	enum { MANY = 100 };
	struct sembuf operations[MANY];
	int set = temp_semaphores(2);

	for (int i = 0; i < MANY; i++)
		operations[i] = (struct sembuf){.sem_num = 0, .sem_op = 1, .sem_flg = IPC_NOWAIT};
	if (LOOK(semop(set, operations, MANY)) != 0 && errno == E2BIG)
		SKIP("semop() does not take %d operations here", MANY);
	EQUAL(semctl(set, 0, GETVAL), MANY);
	SUCCEEDS(semop(set, operations, MANY));
	EQUAL(semctl(set, 0, GETVAL), 2 * MANY);
	operations[MANY - 1] = (struct sembuf){.sem_num = 1, .sem_op = -1, .sem_flg = IPC_NOWAIT};
	FAILS(EAGAIN, semop(set, operations, MANY));
	EQUAL(semctl(set, 0, GETVAL), 2 * MANY);
}
