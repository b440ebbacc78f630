/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "posix-sem.h"

static bool *removed;

static void unlink_anothers(void *name)
{
	errno = 0;
	*removed = sem_unlink(name) == 0;
	HOLDS(*removed || errno == EACCES || errno == EPERM);
}

/* Whose permission it takes POSIX leaves open: on Linux that of the owner, for the directory is sticky. */
CASE("sem_unlink() by another user than the owner fails with EACCES or EPERM and leaves the name, or removes it",
     POSIX_MAY("sem_unlink", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *name = temp_sem_name();

	VARIES("sem_unlink(3) has EACCES; musl leaves unlink()'s EPERM");
	removed = shared_memory(sizeof(*removed));
	LOOK(umask(0));
	MUST(sem_open(name, O_CREAT | O_EXCL, 0666, 3));
	FINISHES(child_as_second_user(unlink_anothers, (void *)name));
	OBSERVE("another user %s unlink it", *removed ? "can" : "cannot");
	sem_t *semaphore = sem_open(name, 0);
	HOLDS((semaphore == SEM_FAILED) == *removed);
	if (!*removed)
		HAS_VALUE(semaphore, 3);
}
