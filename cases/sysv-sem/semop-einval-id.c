/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semop() with an identifier that names no set, negative or removed, fails with EINVAL", XSI("semop", "ERRORS [EINVAL]"))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0600)));

	FAILS(EINVAL, semop(-1, &(struct sembuf){0, 1, 0}, 1));
	EQUAL(semop(set, &(struct sembuf){0, 1, 0}, 1), 0);
	EQUAL(semctl(set, 0, GETVAL), 1);
	MUST(semctl(set, 0, IPC_RMID));
	FAILS(EINVAL, semop(set, &(struct sembuf){0, 1, 0}, 1));
	FAILS(EINVAL, semop(set, &(struct sembuf){0, 0, IPC_NOWAIT}, 1));
}
