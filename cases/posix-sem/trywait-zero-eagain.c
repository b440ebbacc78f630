/* SPDX-License-Identifier: MIT */
#include <semaphore.h>

#include "plumbline.h"

static void try(void *semaphore)
{
	FAILS(EAGAIN, sem_trywait(semaphore));
}

CASE("sem_trywait() on a semaphore of value 0 fails with EAGAIN at once and leaves the value 0",
     POSIX("sem_trywait", "ERRORS [EAGAIN]"))
{
	sem_t *semaphore = shared_memory(sizeof(*semaphore));
	int value = -1;

	MUST(sem_init(semaphore, 1, 1));
	EQUAL(sem_trywait(semaphore), 0);
	FINISHES(child(try, semaphore));
	MUST(sem_getvalue(semaphore, &value));
	EQUAL(value, 0);
}
