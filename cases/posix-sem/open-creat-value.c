/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void open_and_lock(void *name)
{
	sem_t *semaphore = GIVES(sem_open(name, 0));

	HAS_VALUE(semaphore, 3);
	SUCCEEDS(sem_wait(semaphore));
}

CASE("sem_open() with O_CREAT of a new name makes a semaphore of the value asked for, which others can open by that name",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_sem_name();

	FAILS(ENOENT, sem_open(name, 0));
	sem_t *semaphore = GIVES(sem_open(name, O_CREAT, 0600, 3));
	HAS_VALUE(semaphore, 3);
	FINISHES(child(open_and_lock, (void *)name));
	HAS_VALUE(semaphore, 2);
}
