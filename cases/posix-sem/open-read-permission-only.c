/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "posix-sem.h"

static void open_what_may_be_read(void *name)
{
	errno = 0;
	sem_t *semaphore = sem_open(name, 0);

	OBSERVE("a semaphore that may be read but not written %s be opened", semaphore == SEM_FAILED ? "cannot" : "can");
	HOLDS(semaphore != SEM_FAILED || errno == EACCES);
	if (semaphore != SEM_FAILED)
		HAS_VALUE(semaphore, 1);
}

CASE("sem_open() of a semaphore that the caller may read but not write fails with EACCES or opens it",
     IMPL("sem_open()", "ERRORS [EACCES], the permissions specified by oflag"), NEEDS(SECOND_USER))
{
	const char *name = temp_sem_name();

	LOOK(umask(0));
	MUST(sem_open(name, O_CREAT | O_EXCL, 0644, 1));
	FINISHES(child_as_second_user(open_what_may_be_read, (void *)name));
}
