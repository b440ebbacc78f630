/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void use_and_close(void *semaphore)
{
	SUCCEEDS(sem_wait(semaphore));
	SUCCEEDS(sem_post(semaphore));
	SUCCEEDS(sem_post(semaphore));
	SUCCEEDS(sem_close(semaphore));
}

CASE("a named semaphore that is open in the parent is open in a child: the same one, which the child can close for itself",
     POSIX("fork", "DESCRIPTION, semaphores"))
{
	sem_t *semaphore = named_semaphore(temp_sem_name(), 0);

	pid_t user = child(use_and_close, semaphore);
	BLOCKS(user);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(user);
	HAS_VALUE(semaphore, 2);
	SUCCEEDS(sem_trywait(semaphore));
	HAS_VALUE(semaphore, 1);
}
