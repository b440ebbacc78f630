/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "mounted.h"

static void make(void *name)
{
	mount_small("/dev/shm", "nr_inodes=1");
	int next = next_fd();
	FAILS(ENOSPC, shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	EQUAL(next_fd(), next);
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
}

CASE("shm_open() of a new object fails with ENOSPC, and makes nothing, where there is no room for one",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	struct stat status;

	if (LOOK(stat("/dev/shm", &status)) != 0)
		SKIP("objects are not in /dev/shm here");
	FINISHES(child(make, (void *)temp_shm_name()));
}
