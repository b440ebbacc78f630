/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a pshared of 2 or -1 shares a semaphore between processes as 1 does", POSIX("sem_init", "DESCRIPTION"))
{
	static const int nonzero[] = {2, -1};

	for (int i = 0; i < 2; i++) {
		sem_t *semaphore = shared_memory(sizeof(*semaphore));

		SUCCEEDS(sem_init(semaphore, nonzero[i], 0));
		pid_t waiter = child(wait_once, semaphore);
		BLOCKS(waiter);
		SUCCEEDS(sem_post(semaphore));
		FINISHES(waiter);
		HAS_VALUE(semaphore, 0);
	}
}
