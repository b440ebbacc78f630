/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("each semget() with IPC_PRIVATE makes a set of its own, with an identifier that no other has",
     XSI("semget", "DESCRIPTION"))
{
	int first = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	int second = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));

	DIFFERS(first, second);
	MUST(semctl(first, 0, SETVAL, VAL(0)));
	MUST(semctl(second, 0, SETVAL, VAL(0)));
	SUCCEEDS(SEMOP(second, {0, 2, 0}));
	SUCCEEDS(SEMOP(first, {0, 1, 0}));
	EQUAL(semctl(first, 0, GETVAL), 1);
	EQUAL(semctl(second, 0, GETVAL), 2);
}
