/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("each semget() with IPC_PRIVATE makes a set of its own, with an identifier that no other has",
     XSI("semget", "DESCRIPTION"))
{
	int first = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	int second = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));

	DIFFERS(first, second);
	SUCCEEDS(semop(second, &(struct sembuf){0, 2, 0}, 1));
	SUCCEEDS(semop(first, &(struct sembuf){0, 1, 0}, 1));
	EQUAL(semctl(first, 0, GETVAL), 1);
	EQUAL(semctl(second, 0, GETVAL), 2);
}
