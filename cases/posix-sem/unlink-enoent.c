/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_unlink() of a name that does not exist, or no more, fails with ENOENT", POSIX("sem_unlink", "ERRORS [ENOENT]"))
{
	const char *name = temp_sem_name();

	FAILS(ENOENT, sem_unlink(name));
	sem_t *semaphore = named_semaphore(name, 1);
	SUCCEEDS(sem_unlink(name));
	FAILS(ENOENT, sem_unlink(name));
	HAS_VALUE(semaphore, 1);
}
