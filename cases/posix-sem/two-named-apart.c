/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a process that waits for one named semaphore is not released by a post to another one", POSIX("sem_post", "DESCRIPTION"))
{
	sem_t *first = GIVES(sem_open(temp_sem_name(), O_CREAT | O_EXCL, 0600, 0));
	sem_t *second = GIVES(sem_open(temp_sem_name(), O_CREAT | O_EXCL, 0600, 0));

	HOLDS(first != second);
	pid_t waiter = child(wait_once, first);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(second));
	BLOCKS(waiter);
	HAS_VALUE(second, 1);
	SUCCEEDS(sem_post(first));
	FINISHES(waiter);
	HAS_VALUE(first, 0);
}
