/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() of a name without a slash in front fails with EINVAL, or gives a semaphore that works",
     IMPL("sem_open()", "DESCRIPTION, a name that does not begin with a slash"))
{
	const char *name = temp_sem_name() + 1;

	errno = 0;
	sem_t *semaphore = sem_open(name, O_CREAT | O_EXCL, 0600, 3);
	OBSERVE("it %s", semaphore == SEM_FAILED ? "fails" : "gives a semaphore");
	if (semaphore == SEM_FAILED) {
		HOLDS(errno == EINVAL || errno == EACCES || errno == ENOENT);
	} else {
		HAS_VALUE(semaphore, 3);
		HAS_VALUE(GIVES(sem_open(name, 0)), 3);
		SUCCEEDS(sem_unlink(name));
	}
}
