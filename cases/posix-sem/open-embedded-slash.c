/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "posix-sem.h"

CASE("sem_open() of a name with a second slash within fails and creates nothing, or gives a semaphore that works",
     IMPL("sem_open()", "DESCRIPTION, the interpretation of slash characters"))
{
	char name[256];

	MUST_HOLD(snprintf(name, sizeof(name), "%s/x", temp_sem_name()) < (int)sizeof(name));
	errno = 0;
	sem_t *semaphore = sem_open(name, O_CREAT | O_EXCL, 0600, 3);
	OBSERVE("it %s", semaphore == SEM_FAILED ? "fails" : "gives a semaphore");
	if (semaphore == SEM_FAILED) {
		HOLDS(errno == EINVAL || errno == ENOENT || errno == EACCES);
		HOLDS(sem_open(name, 0) == SEM_FAILED);
	} else {
		HAS_VALUE(semaphore, 3);
		SUCCEEDS(sem_unlink(name));
	}
}
