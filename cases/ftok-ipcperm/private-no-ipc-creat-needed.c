/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() with IPC_PRIVATE creates a new segment also without IPC_CREAT", XSI("shmget", "DESCRIPTION"))
{
	int one = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 10, 0600)));
	int two = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 20, 0600)));
	struct shmid_ds status = {0};

	DIFFERS(one, two);
	SUCCEEDS(shmctl(one, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 10);
	SUCCEEDS(shmctl(two, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 20);
}
