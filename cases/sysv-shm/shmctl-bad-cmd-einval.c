/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-shm.h"

CASE("shmctl() with a command that does not exist fails with EINVAL and leaves the segment as it was",
     XSI("shmctl", "ERRORS [EINVAL]"))
{
	int segment = temp_segment(100);
	struct shmid_ds status = {0};

	FAILS(EINVAL, shmctl(segment, -1, &status));
	FAILS(EINVAL, shmctl(segment, 0x4321, &status));
	FAILS(EINVAL, shmctl(segment, 0x4321, NULL));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 100);
	EQUAL(status.shm_perm.mode & 0777, 0600);
}
