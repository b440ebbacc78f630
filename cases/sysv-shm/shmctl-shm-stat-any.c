/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_STAT_ANY */
#include <string.h>

#include "sysv-shm.h"

static int segment;

static void ask(void *unused)
{
	struct shmid_ds status;

	(void)unused;
	FAILS(EACCES, shmctl(0, SHM_STAT, &status));
	FAILS(EACCES, shmctl(segment, IPC_STAT, &status));
	memset(&status, 0xAA, sizeof(status));
	EQUAL(shmctl(0, SHM_STAT_ANY, &status), segment);
	EQUAL(status.shm_segsz, 4321);
	EQUAL(status.shm_perm.mode, 0600);
}

/* In a namespace of its own the first segment has the index 0. */
CASE("shmctl() with SHM_STAT_ANY tells of a segment that the caller may not read, where SHM_STAT fails with EACCES",
     LINUX("shmctl(2)", "SHM_STAT_ANY"), NEEDS(SECOND_USER | OWN_IPC_NAMESPACE))
{
	segment = temp_segment(4321);
	FINISHES(child_as_second_user(ask, NULL));
}
