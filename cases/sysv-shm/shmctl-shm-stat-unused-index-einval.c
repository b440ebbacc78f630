/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_STAT, SHM_STAT_ANY */

#include "sysv-shm.h"

/* In a namespace of its own the first segment has the index 0. */
CASE("shmctl() with SHM_STAT or SHM_STAT_ANY and an index that no segment uses, or uses any more, fails with EINVAL",
     LINUX("shmctl(2)", "ERRORS [EINVAL]"), NEEDS(OWN_IPC_NAMESPACE))
{
	struct shmid_ds status = {0};

	FAILS(EINVAL, shmctl(0, SHM_STAT, &status));
	FAILS(EINVAL, shmctl(0, SHM_STAT_ANY, &status));
	int segment = temp_segment(99);
	EQUAL(shmctl(0, SHM_STAT, &status), segment);
	EQUAL(status.shm_segsz, 99);
	status.shm_segsz = 0;
	EQUAL(shmctl(0, SHM_STAT_ANY, &status), segment);
	EQUAL(status.shm_segsz, 99);
	FAILS(EINVAL, shmctl(1, SHM_STAT, &status));
	FAILS(EINVAL, shmctl(1, SHM_STAT_ANY, &status));
	MUST(shmctl(segment, IPC_RMID, NULL));
	FAILS(EINVAL, shmctl(0, SHM_STAT, &status));
	FAILS(EINVAL, shmctl(0, SHM_STAT_ANY, &status));
}
