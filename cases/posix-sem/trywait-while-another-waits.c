/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void try(void *semaphore)
{
	FAILS(EAGAIN, sem_trywait(semaphore));
}

CASE("sem_trywait() fails with EAGAIN while another process is blocked on the semaphore, and leaves that one blocked",
     POSIX("sem_trywait", "ERRORS [EAGAIN]"))
{
	sem_t *semaphore = new_semaphore(0);

	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	FINISHES(child(try, semaphore));
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	HAS_VALUE(semaphore, 0);
}
