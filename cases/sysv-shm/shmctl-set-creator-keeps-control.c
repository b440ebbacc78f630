/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-shm.h"

static void give_away(void *new_owner)
{
	struct shmid_ds status = {0};

	int segment = temp_own_segment(MUST(shmget(IPC_PRIVATE, 1, 0640)));
	MUST(shmctl(segment, IPC_STAT, &status));
	status.shm_perm.uid = *(uid_t *)new_owner;
	SUCCEEDS(shmctl(segment, IPC_SET, &status));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.uid, *(uid_t *)new_owner);
	EQUAL(status.shm_perm.cuid, second_user());
	status.shm_perm.mode = 0400;
	SUCCEEDS(shmctl(segment, IPC_SET, &status));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode & 0777, 0400);
	SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
	REMOVED(shmctl(segment, IPC_STAT, &status));
}

CASE("the unprivileged creator of a segment that was given to another user may still IPC_SET and IPC_RMID it",
     XSI("shmctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	uid_t new_owner = second_user() + 1;

	FINISHES(child_as_second_user(give_away, &new_owner));
}
