/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void open_and_close(void *name)
{
	sem_t *semaphore = GIVES(sem_open(name, 0));

	SUCCEEDS(sem_post(semaphore));
	SUCCEEDS(sem_close(semaphore));
}

CASE("sem_close() by one process does not close the semaphore of others, who go on with it", POSIX("sem_close", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 0);

	FINISHES(child(open_and_close, (void *)name));
	HAS_VALUE(semaphore, 1);
	pid_t waiter = child(wait_once, semaphore), other = child(wait_once, semaphore);
	FINISHES(child(open_and_close, (void *)name));
	FINISHES(waiter);
	FINISHES(other);
	HAS_VALUE(semaphore, 0);
}
