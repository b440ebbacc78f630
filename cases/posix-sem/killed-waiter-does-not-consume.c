/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a process that is killed while it waits takes nothing: the next post releases another that waits",
     POSIX("sem_wait", "DESCRIPTION"))
{
	sem_t *semaphore = new_semaphore(0);

	pid_t killed = child(wait_once, semaphore);
	BLOCKS(killed);
	pid_t other = child(wait_once, semaphore);
	BLOCKS(other);
	MUST(kill(killed, SIGKILL));
	DIES(killed, SIGKILL);
	BLOCKS(other);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(other);
	HAS_VALUE(semaphore, 0);
	SUCCEEDS(sem_post(semaphore));
	HAS_VALUE(semaphore, 1);
}
