/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void unlink_it(void *name)
{
	SUCCEEDS(sem_unlink(name));
}

CASE("sem_unlink() returns while another process is blocked on the semaphore, and that one stays so until a post",
     POSIX("sem_unlink", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 0);

	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	FINISHES(child(unlink_it, (void *)name));
	FAILS(ENOENT, sem_open(name, 0));
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
}
