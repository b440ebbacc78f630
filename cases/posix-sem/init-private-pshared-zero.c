/* SPDX-License-Identifier: MIT */
#include <semaphore.h>
#include <string.h>

#include "plumbline.h"

static void wait_once(void *semaphore)
{
	EQUAL(sem_wait(semaphore), 0);
}

CASE("a semaphore made with pshared 0 blocks a thread in sem_wait() until another thread of the process posts",
     POSIX("sem_init", "DESCRIPTION"))
{
	sem_t semaphore;
	int value = -1;

	memset(&semaphore, 0xaa, sizeof(semaphore));
	EQUAL(sem_init(&semaphore, 0, 0), 0);
	struct thread *waiter = thread(wait_once, &semaphore);
	BLOCKS(waiter);
	EQUAL(sem_post(&semaphore), 0);
	FINISHES(waiter);
	EQUAL(sem_getvalue(&semaphore, &value), 0);
	EQUAL(value, 0);
	EQUAL(sem_destroy(&semaphore), 0);
}
