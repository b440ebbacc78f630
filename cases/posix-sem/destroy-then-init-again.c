/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_destroy() of a semaphore that nobody waits for succeeds, whatever its value, and sem_init() can make it anew",
     POSIX("sem_destroy", "DESCRIPTION"))
{
	const unsigned int values[] = {3, 0, value_max(), 1};
	sem_t *semaphore = shared_memory(sizeof(*semaphore));

	for (int i = 0; i < 4; i++) {
		SUCCEEDS(sem_init(semaphore, 1, values[i]));
		HAS_VALUE(semaphore, (int)values[i]);
		SUCCEEDS(sem_destroy(semaphore));
	}
	SUCCEEDS(sem_init(semaphore, 1, 0));
	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	SUCCEEDS(sem_destroy(semaphore));
}
