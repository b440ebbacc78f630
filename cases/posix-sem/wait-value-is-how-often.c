/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_five_times(void *semaphore)
{
	for (int i = 0; i < 5; i++)
		SUCCEEDS(sem_wait(semaphore));
	SUCCEEDS(sem_wait(semaphore));
}

CASE("a semaphore of value 5 lets sem_wait() return five times, and the sixth one blocks until a post",
     POSIX("sem_wait", "DESCRIPTION"))
{
	sem_t *semaphore = new_semaphore(5);

	pid_t waiter = child(wait_five_times, semaphore);
	BLOCKS(waiter);
	HAS_WAITERS(semaphore, 1);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	HAS_VALUE(semaphore, 0);
}
