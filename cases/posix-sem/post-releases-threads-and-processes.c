/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("threads of the process and other processes wait for one semaphore alike: as many posts release them all",
     POSIX("sem_init", "DESCRIPTION, pshared"))
{
	sem_t *semaphore = new_semaphore(0);

	pid_t process = child(wait_once, semaphore);
	BLOCKS(process);
	struct thread *first = thread(wait_once, semaphore), *second = thread(wait_once, semaphore);
	BLOCKS(first);
	BLOCKS(second);
	for (int i = 0; i < 3; i++)
		SUCCEEDS(sem_post(semaphore));
	FINISHES(process);
	FINISHES(first);
	FINISHES(second);
	HAS_VALUE(semaphore, 0);
}
