/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void lock_and_exit(void *name)
{
	SUCCEEDS(sem_wait(GIVES(sem_open(name, 0))));
}

CASE("a process that locks a named semaphore and ends without a post leaves it locked",
     POSIX("_exit", "DESCRIPTION, named semaphores"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 1);

	FINISHES(child(lock_and_exit, (void *)name));
	HAS_VALUE(semaphore, 0);
	FAILS(EAGAIN, sem_trywait(semaphore));
	SUCCEEDS(sem_post(semaphore));
	HAS_VALUE(semaphore, 1);
}
