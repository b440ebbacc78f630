/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() with O_CREAT and O_EXCL of a name that exists fails with EEXIST and leaves the semaphore as it is",
     POSIX("sem_open", "ERRORS [EEXIST]"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 2));

	errno = 0;
	HOLDS(sem_open(name, O_CREAT | O_EXCL, 0600, 7) == SEM_FAILED);
	EQUAL(errno, EEXIST);
	HAS_VALUE(semaphore, 2);
	MUST(sem_close(semaphore));
	FAILS(EEXIST, sem_open(name, O_CREAT | O_EXCL, 0600, 7));
	HAS_VALUE(GIVES(sem_open(name, 0)), 2);
}
