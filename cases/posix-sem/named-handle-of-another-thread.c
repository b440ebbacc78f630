/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static sem_t *semaphore;

static void open_it(void *name)
{
	semaphore = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 0));
}

CASE("a named semaphore that one thread has opened can be used by the others, also when that thread has ended",
     POSIX("sem_open", "DESCRIPTION"))
{
	const char *name = temp_sem_name();

	FINISHES(thread(open_it, (void *)name));
	struct thread *waiter = thread(wait_once, semaphore);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	SUCCEEDS(sem_post(semaphore));
	HAS_VALUE(GIVES(sem_open(name, 0)), 1);
}
