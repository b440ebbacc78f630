/* SPDX-License-Identifier: MIT */
#include <semaphore.h>

#include "plumbline.h"

static void wait_once(void *semaphore)
{
	EQUAL(sem_wait(semaphore), 0);
}

CASE("a semaphore made with pshared in shared memory blocks a process in sem_wait() until another process posts",
     POSIX("sem_init", "DESCRIPTION"))
{
	sem_t *semaphore = shared_memory(sizeof(*semaphore));
	int value = -1;

	EQUAL(sem_init(semaphore, 1, 0), 0);
	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	EQUAL(sem_post(semaphore), 0);
	FINISHES(waiter);
	EQUAL(sem_getvalue(semaphore, &value), 0);
	EQUAL(value, 0);
}
