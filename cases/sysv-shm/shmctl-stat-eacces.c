/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void ask(void *argument)
{
	int *segments = argument;
	struct shmid_ds status = {0};

	FAILS(EACCES, shmctl(segments[0], IPC_STAT, &status));
	SUCCEEDS(shmctl(segments[1], IPC_STAT, &status));
	EQUAL(status.shm_segsz, 7);
}

CASE("shmctl() with IPC_STAT needs read permission, which alone is enough, and fails with EACCES without it",
     XSI("shmctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int segments[] = {temp_own_segment(shmget(IPC_PRIVATE, 1, 0662)), temp_own_segment(shmget(IPC_PRIVATE, 7, 0004))};

	FINISHES(child_as_second_user(ask, segments));
}
