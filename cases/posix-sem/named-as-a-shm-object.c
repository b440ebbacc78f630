/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "posix-sem.h"

CASE("a semaphore and a shared memory object can have the same name, or the name of one is taken for the other",
     IMPL("sem_open()", "DESCRIPTION, name"))
{
	const char *name = temp_sem_name();

	sem_t *semaphore = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 1));
	errno = 0;
	int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	HOLDS(fd >= 0 || errno == EEXIST);
	OBSERVE("the two have %s", fd >= 0 ? "names of their own" : "names in common");
	if (fd >= 0)
		MUST(shm_unlink(name));
	HAS_VALUE(semaphore, 1);
	HAS_VALUE(GIVES(sem_open(name, 0)), 1);
}
