/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_LOCK */

#include "sysv-shm.h"

static void lock(void *argument)
{
	int *segments = argument;

	FAILS(EPERM, shmctl(segments[0], SHM_LOCK, NULL));
	FAILS(EPERM, shmctl(segments[1], SHM_UNLOCK, NULL));
}

CASE("shmctl() with SHM_LOCK or SHM_UNLOCK by an unprivileged user who is neither owner nor creator fails with EPERM and "
     "changes nothing",
     LINUX("shmctl(2)", "SHM_UNLOCK"), NEEDS(SECOND_USER | LOCKED_MEMORY))
{
	int segments[] = {temp_own_segment(shmget(IPC_PRIVATE, 1, 0666)), temp_own_segment(shmget(IPC_PRIVATE, 1, 0666))};
	struct shmid_ds status = {0};

	SUCCEEDS(shmctl(segments[1], SHM_LOCK, NULL));
	FINISHES(child_as_second_user(lock, segments));
	SUCCEEDS(shmctl(segments[0], IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, 0666);
	SUCCEEDS(shmctl(segments[1], IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, SHM_LOCKED | 0666);
}
