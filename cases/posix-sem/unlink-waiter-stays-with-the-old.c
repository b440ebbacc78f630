/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a process that waits for a semaphore that was unlinked is not released by a post to a new one of that name",
     POSIX("sem_unlink", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	sem_t *old = named_semaphore(name, 0);

	pid_t waiter = child(wait_once, old);
	BLOCKS(waiter);
	SUCCEEDS(sem_unlink(name));
	sem_t *new = GIVES(sem_open(name, O_CREAT, 0600, 0));
	SUCCEEDS(sem_post(new));
	BLOCKS(waiter);
	HAS_VALUE(new, 1);
	SUCCEEDS(sem_post(old));
	FINISHES(waiter);
	HAS_VALUE(new, 1);
}
