/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a semaphore that was unlinked and that nobody has open is gone: one created under its name has nothing of it",
     POSIX("sem_close", "DESCRIPTION"))
{
	const char *name = temp_sem_name();

	for (unsigned int i = 1; i <= 3; i++) {
		sem_t *semaphore = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, i));

		HAS_VALUE(semaphore, (int)i);
		SUCCEEDS(sem_post(semaphore));
		SUCCEEDS(sem_unlink(name));
		HAS_VALUE(semaphore, (int)i + 1);
		SUCCEEDS(sem_close(semaphore));
		FAILS(ENOENT, sem_open(name, 0));
	}
}
