/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a named semaphore that is created with the value 0 is locked: sem_trywait() fails with EAGAIN, sem_wait() blocks until a "
     "post",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"))
{
	sem_t *semaphore = GIVES(sem_open(temp_sem_name(), O_CREAT | O_EXCL, 0600, 0));

	FAILS(EAGAIN, sem_trywait(semaphore));
	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	FAILS(EAGAIN, sem_trywait(semaphore));
}
