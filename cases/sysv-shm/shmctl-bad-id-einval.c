/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-shm.h"

CASE("shmctl() with IPC_STAT, IPC_SET or IPC_RMID and an identifier that no segment has fails with EINVAL",
     XSI("shmctl", "ERRORS [EINVAL]"))
{
	static const int commands[] = {IPC_STAT, IPC_SET, IPC_RMID};
	int segment = temp_segment(100);
	struct shmid_ds status = {0};

	for (int i = 0; i < 3; i++) {
		FAILS(EINVAL, shmctl(-1, commands[i], &status));
		FAILS(EINVAL, shmctl(INT_MIN, commands[i], &status));
		FAILS(EINVAL, shmctl(INT_MAX, commands[i], &status));
	}
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 100);
}
