/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "posix-sem.h"

static void open_and_post(void *name)
{
	sem_t *semaphore = GIVES(sem_open(name, 0));

	SUCCEEDS(sem_post(semaphore));
}

CASE("a semaphore of mode 0666 under a mask of 0 can be opened, and posted, by other users",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"), NEEDS(SECOND_USER))
{
	const char *name = temp_sem_name();

	LOOK(umask(0));
	sem_t *semaphore = GIVES(sem_open(name, O_CREAT | O_EXCL, 0666, 0));
	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	FINISHES(child_as_second_user(open_and_post, (void *)name));
	FINISHES(waiter);
}
