/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void create_and_exit(void *name)
{
	SUCCEEDS(sem_post(GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 4))));
}

CASE("a named semaphore and its value stay when the only process that had it open has ended",
     POSIX("_exit", "DESCRIPTION, named semaphores"))
{
	const char *name = temp_sem_name();

	FINISHES(child(create_and_exit, (void *)name));
	HAS_VALUE(GIVES(sem_open(name, 0)), 5);
}
