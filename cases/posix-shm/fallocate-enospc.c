/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* fallocate(), unshare() */
#include "mounted.h"
#include "posix-shm.h"

static void allocate_too_much(void *unused)
{
	const off_t page = (off_t)page_size();

	(void)unused;
	mount_small("/dev/shm", "nr_blocks=4");
	int fd = new_object(0);
	SUCCEEDS(ftruncate(fd, 20 * page));
	HAS_SIZE(fd, 20 * page);
	FAILS(ENOSPC, fallocate(fd, 0, 0, 20 * page));
	HAS_SIZE(fd, 20 * page);
	EQUAL(status_of(fd).st_blocks, 0);
	SUCCEEDS(fallocate(fd, 0, 0, 4 * page));
	EQUAL(status_of(fd).st_blocks, 4 * page / 512);
}

CASE("fallocate() of more than the tmpfs has room for fails with ENOSPC and takes nothing, while ftruncate() gives such a size",
     LINUX("fallocate(2)", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	FINISHES(child(allocate_too_much, NULL));
}
