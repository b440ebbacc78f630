/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_LOCK */
#include <sys/resource.h>

#include "sysv-shm.h"

static void lock(void *unused)
{
	struct shmid_ds status = {0};

	(void)unused;
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){0, 0}));
	become_second_user();
	int segment = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0600)));

	FAILS(EPERM, shmctl(segment, SHM_LOCK, NULL));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, 0600);
}

CASE("shmctl() with SHM_LOCK by an unprivileged owner whose RLIMIT_MEMLOCK is 0 fails with EPERM and locks nothing",
     LINUX("shmctl(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	FINISHES(child(lock, NULL));
}
