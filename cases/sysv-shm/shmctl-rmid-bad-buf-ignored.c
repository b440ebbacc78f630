/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void remove_it(void *segment)
{
	SUCCEEDS(shmctl(INT(segment), IPC_RMID, bad_address()));
}

/* In a child, for a libc that looks at the buffer dies of it. */
CASE("shmctl() with IPC_RMID does not look at its buffer: an address that is not accessible is accepted and the segment "
     "removed",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	int segment = temp_segment(1);

	FINISHES(child(remove_it, &segment));
	REMOVED(shmctl(segment, IPC_STAT, &(struct shmid_ds){0}));
}
