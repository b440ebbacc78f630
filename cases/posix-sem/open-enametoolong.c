/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() and sem_unlink() of a name of 300 bytes fail with ENAMETOOLONG or another of their errors, or take it",
     POSIX_MAY("sem_open", "ERRORS [ENAMETOOLONG]"))
{
	const char *begins = temp_sem_name();
	char name[302];

	VARIES("musl has ENAMETOOLONG, as sem_open(3) says, glibc EINVAL");
	memset(name, 'x', 301);
	name[301] = '\0';
	memcpy(name, begins, strlen(begins));
	errno = 0;
	sem_t *semaphore = sem_open(name, O_CREAT | O_EXCL, 0600, 1);
	HOLDS(semaphore != SEM_FAILED || errno == ENAMETOOLONG || errno == EINVAL);
	OBSERVE("%s", semaphore != SEM_FAILED ? "it is taken" : errno == EINVAL ? "EINVAL" : "ENAMETOOLONG");
	if (semaphore != SEM_FAILED)
		SUCCEEDS(sem_unlink(name));
	HOLDS(sem_unlink(name) == -1);
	HOLDS(errno == ENAMETOOLONG || errno == ENOENT);
}
