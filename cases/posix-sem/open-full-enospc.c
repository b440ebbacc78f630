/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <semaphore.h>
#include <sys/stat.h>

#include "mounted.h"

static void make(void *name)
{
	mount_small("/dev/shm", "nr_inodes=1");
	FAILS(ENOSPC, sem_open(name, O_CREAT | O_EXCL, 0600, 1));
	FAILS(ENOENT, sem_open(name, 0));
}

CASE("sem_open() of a new semaphore fails with ENOSPC, and makes nothing, where there is no room for one",
     POSIX("sem_open", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	struct stat status;

	if (LOOK(stat("/dev/shm", &status)) != 0)
		SKIP("semaphores are not in /dev/shm here");
	FINISHES(child(make, (void *)temp_sem_name()));
}
