/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() with O_CREAT of a semaphore that exists opens that one, and leaves its value as it is",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 2);

	sem_t *again = GIVES(sem_open(name, O_CREAT, 0600, 7));
	HAS_VALUE(again, 2);
	SUCCEEDS(sem_post(again));
	HAS_VALUE(semaphore, 3);
}
