/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-shm.h"

static void control(void *segment)
{
	struct shmid_ds status = {0};

	SUCCEEDS(shmctl(*(int *)segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.uid, second_user());
	DIFFERS(status.shm_perm.cuid, second_user());
	status.shm_perm.mode = 0440;
	SUCCEEDS(shmctl(*(int *)segment, IPC_SET, &status));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(*(int *)segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode & 0777, 0440);
	SUCCEEDS(shmctl(*(int *)segment, IPC_RMID, NULL));
}

CASE("the user to whom IPC_SET has given a segment may IPC_STAT, IPC_SET and IPC_RMID it, its creator though another user is",
     XSI("shmctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int segment = temp_segment(1);
	struct shmid_ds status = {0};

	MUST(shmctl(segment, IPC_STAT, &status));
	status.shm_perm.uid = second_user();
	SUCCEEDS(shmctl(segment, IPC_SET, &status));
	FINISHES(child_as_second_user(control, &segment));
	REMOVED(shmctl(segment, IPC_STAT, &status));
}
