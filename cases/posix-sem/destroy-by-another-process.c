/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void destroy(void *semaphore)
{
	SUCCEEDS(sem_destroy(semaphore));
	SUCCEEDS(sem_init(semaphore, 1, 0));
}

CASE("a process that has not made a shared semaphore can destroy it, and make a new one there, which all use",
     POSIX("sem_init", "DESCRIPTION, pshared"))
{
	sem_t *semaphore = new_semaphore(1);

	FINISHES(child(destroy, semaphore));
	HAS_VALUE(semaphore, 0);
	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
}
