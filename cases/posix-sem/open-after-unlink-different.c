/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a semaphore that is created under a name after sem_unlink() is another than the one that is still open",
     POSIX("sem_unlink", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	sem_t *old = named_semaphore(name, 1);

	SUCCEEDS(sem_unlink(name));
	sem_t *new = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 5));
	HOLDS(new != old);
	HAS_VALUE(new, 5);
	SUCCEEDS(sem_post(new));
	HAS_VALUE(old, 1);
	SUCCEEDS(sem_trywait(old));
	HAS_VALUE(new, 6);
	HAS_VALUE(GIVES(sem_open(name, 0)), 6);
}
