/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void set(void *segment)
{
	struct shmid_ds status = {0};

	MUST(shmctl(*(int *)segment, IPC_STAT, &status));
	status.shm_perm.mode = 0600;
	FAILS(EPERM, shmctl(*(int *)segment, IPC_SET, &status));
	status.shm_perm.uid = second_user();
	FAILS(EPERM, shmctl(*(int *)segment, IPC_SET, &status));
}

/* The mode gives others every permission: none of them is what counts here. */
CASE("shmctl() with IPC_SET by a user who is neither owner nor creator nor privileged fails with EPERM and changes nothing",
     XSI("shmctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int segment = temp_own_segment(shmget(IPC_PRIVATE, 1, 0666));
	struct shmid_ds before = {0}, after = {0};

	MUST(shmctl(segment, IPC_STAT, &before));
	FINISHES(child_as_second_user(set, &segment));
	MUST(shmctl(segment, IPC_STAT, &after));
	EQUAL(after.shm_perm.mode & 0777, 0666);
	EQUAL(after.shm_perm.uid, before.shm_perm.uid);
}
