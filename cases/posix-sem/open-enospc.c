/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include "mounted.h"
#include "posix-sem.h"

static void create_one_too_many(void *unused)
{
	const char *first = temp_sem_name(), *second = temp_sem_name();

	(void)unused;
	mount_small("/dev/shm", "nr_blocks=16,nr_inodes=5");
	(void)GIVES(sem_open(first, O_CREAT | O_EXCL, 0600, 3));
	/* How many fit depends on what the libc makes on the way. */
	for (int i = 0; i < 5 && LOOK(sem_open(temp_sem_name(), O_CREAT | O_EXCL, 0600, 1)) != SEM_FAILED; i++)
		;
	FAILS(ENOSPC, sem_open(second, O_CREAT, 0600, 1));
	FAILS(ENOENT, sem_open(second, 0));
	HAS_VALUE(GIVES(sem_open(first, O_CREAT, 0600, 1)), 3);
}

CASE("sem_open() that would create a semaphore where there is no room for one more file fails with ENOSPC, one that exists "
     "opens",
     POSIX("sem_open", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	FINISHES(child(create_one_too_many, NULL));
}
