/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "posix-sem.h"

static void open_in_vain(void *name)
{
	FAILS(EACCES, sem_open(name, 0));
}

CASE("sem_open() gives a new semaphore no permission that the file mode creation mask takes away",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"), NEEDS(SECOND_USER))
{
	const char *name = temp_sem_name();

	LOOK(umask(077));
	sem_t *semaphore = GIVES(sem_open(name, O_CREAT | O_EXCL, 0666, 1));
	FINISHES(child_as_second_user(open_in_vain, (void *)name));
	HAS_VALUE(semaphore, 1);
}
