/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include "mounted.h"
#include "posix-shm.h"

static void create_one_too_many(void *unused)
{
	const char *first = temp_shm_name(), *second = temp_shm_name();

	(void)unused;
	mount_small("/dev/shm", "nr_blocks=4,nr_inodes=2");
	int fd = GIVES(shm_open(first, O_RDWR | O_CREAT | O_EXCL, 0600));
	SUCCEEDS(ftruncate(fd, 3));
	FAILS(ENOSPC, shm_open(second, O_RDWR | O_CREAT, 0600));
	FAILS(ENOENT, shm_open(second, O_RDWR, 0));
	HAS_SIZE(GIVES(shm_open(first, O_RDWR | O_CREAT, 0600)), 3);
}

CASE("shm_open() that would create an object where there is no room for one more fails with ENOSPC, and one that exists opens",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	FINISHES(child(create_one_too_many, NULL));
}
