/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "posix-sem.h"

static void open_in_vain(void *name)
{
	FAILS(EACCES, sem_open(name, 0));
}

CASE("sem_open() with O_CREAT and a mode that lets all in opens a semaphore that exists and leaves its permissions as they are",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"), NEEDS(SECOND_USER))
{
	const char *name = temp_sem_name();

	named_semaphore(name, 1);
	LOOK(umask(0));
	sem_t *semaphore = GIVES(sem_open(name, O_CREAT, 0666, 1));
	FINISHES(child_as_second_user(open_in_vain, (void *)name));
	HAS_VALUE(semaphore, 1);
}
