/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() with O_CREAT of a semaphore that exists and a value above SEM_VALUE_MAX opens it, or fails with EINVAL",
     POSIX_MAY("sem_open", "DESCRIPTION, O_CREAT; ERRORS [EINVAL]"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 2);

	errno = 0;
	sem_t *again = sem_open(name, O_CREAT, 0600, value_max() + 1);
	LINUX_OR_OTHER(again != SEM_FAILED, again == SEM_FAILED && errno == EINVAL);
	if (again != SEM_FAILED)
		SUCCEEDS(sem_post(again));
	HAS_VALUE(semaphore, again == SEM_FAILED ? 2 : 3);
}
