/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sys/mman.h>

#include "mounted.h"
#include "posix-sem.h"

static void create_without_room(void *unused)
{
	const char *object = temp_shm_name(), *name = temp_sem_name();

	(void)unused;
	mount_small("/dev/shm", "nr_blocks=1");
	int fd = MUST(shm_open(object, O_RDWR | O_CREAT | O_EXCL, 0600));
	MUST0(posix_fallocate(fd, 0, (off_t)page_size()));
	FAILS(ENOSPC, sem_open(name, O_CREAT, 0600, 1));
	FAILS(ENOENT, sem_open(name, 0));
	MUST(ftruncate(fd, 0));
	HAS_VALUE(GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 1)), 1);
}

CASE("sem_open() that would create a semaphore where there is no room for its value fails with ENOSPC and creates nothing",
     POSIX("sem_open", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	FINISHES(child(create_without_room, NULL));
}
