/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmctl() with IPC_RMID needs no buffer: a null pointer is accepted and the segment removed",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	int segment = temp_segment(1);

	SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
	REMOVED(shmctl(segment, IPC_STAT, &(struct shmid_ds){0}));
}
