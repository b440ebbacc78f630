/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_LOCK */
#include <sys/resource.h>

#include "sysv-shm.h"

static void lock(void *unused)
{
	struct shmid_ds status = {0};

	(void)unused;
	need_limit(RLIMIT_MEMLOCK, 8 * page_size());
	MUST(setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){8 * page_size(), 8 * page_size()}));
	become_second_user();
	int large = temp_own_segment(MUST(shmget(IPC_PRIVATE, 9 * page_size(), 0600)));
	int small = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0600)));

	FAILS(ENOMEM, shmctl(large, SHM_LOCK, NULL));
	SUCCEEDS(shmctl(large, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, 0600);
	SUCCEEDS(shmctl(small, SHM_LOCK, NULL));
	SUCCEEDS(shmctl(small, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, SHM_LOCKED | 0600);
	MUST(shmctl(small, SHM_UNLOCK, NULL));
}

CASE("shmctl() with SHM_LOCK by an unprivileged owner fails with ENOMEM for a segment above RLIMIT_MEMLOCK, and locks one "
     "below it",
     LINUX("shmctl(2)", "ERRORS [ENOMEM]"), NEEDS(SECOND_USER))
{
	FINISHES(child(lock, NULL));
}
