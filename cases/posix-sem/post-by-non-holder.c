/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void post(void *semaphore)
{
	SUCCEEDS(sem_post(semaphore));
}

CASE("a process that has never locked a semaphore can post it: the one that has locked it locks it again",
     POSIX("sem_post", "DESCRIPTION"))
{
	sem_t *semaphore = new_semaphore(1);

	SUCCEEDS(sem_wait(semaphore));
	FINISHES(child(post, semaphore));
	HAS_VALUE(semaphore, 1);
	FINISHES(child(wait_once, semaphore));
	HAS_VALUE(semaphore, 0);
}
