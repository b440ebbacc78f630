/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_LOCK */

#include "sysv-shm.h"

static int mode_of(int segment)
{
	struct shmid_ds status = {0};

	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	return status.shm_perm.mode;
}

CASE("shmctl() with SHM_LOCK sets SHM_LOCKED in shm_perm.mode, and SHM_UNLOCK clears it; either may be repeated",
     LINUX("shmctl(2)", "SHM_LOCK"), NEEDS(LOCKED_MEMORY))
{
	int segment = temp_segment(1);

	EQUAL(mode_of(segment), 0600);
	SUCCEEDS(shmctl(segment, SHM_LOCK, NULL));
	EQUAL(mode_of(segment), SHM_LOCKED | 0600);
	SUCCEEDS(shmctl(segment, SHM_LOCK, NULL));
	EQUAL(mode_of(segment), SHM_LOCKED | 0600);
	SUCCEEDS(shmctl(segment, SHM_UNLOCK, NULL));
	EQUAL(mode_of(segment), 0600);
	SUCCEEDS(shmctl(segment, SHM_UNLOCK, NULL));
	EQUAL(mode_of(segment), 0600);
}
