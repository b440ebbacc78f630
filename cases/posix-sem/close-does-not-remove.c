/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_close() leaves a semaphore that was not unlinked with the value that it has, for who opens it later",
     POSIX("sem_close", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 5);

	SUCCEEDS(sem_trywait(semaphore));
	SUCCEEDS(sem_close(semaphore));
	semaphore = GIVES(sem_open(name, O_CREAT, 0600, 9));
	HAS_VALUE(semaphore, 4);
	SUCCEEDS(sem_close(semaphore));
	FAILS(EEXIST, sem_open(name, O_CREAT | O_EXCL, 0600, 9));
}
