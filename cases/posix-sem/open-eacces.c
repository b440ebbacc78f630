/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "posix-sem.h"

static void open_in_vain(void *name)
{
	FAILS(EACCES, sem_open(name, 0));
	FAILS(EACCES, sem_open(name, O_CREAT, 0666, 5));
}

CASE("sem_open() of a semaphore whose permissions let other users neither read nor write fails with EACCES for them",
     POSIX("sem_open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *name = temp_sem_name();

	LOOK(umask(0));
	sem_t *semaphore = MUST(sem_open(name, O_CREAT | O_EXCL, 0660, 1));
	FINISHES(child_as_second_user(open_in_vain, (void *)name));
	HAS_VALUE(semaphore, 1);
}
