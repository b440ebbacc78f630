/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-shm.h"

CASE("a segment that shmget() has just created has shm_lpid, shm_nattch, shm_atime and shm_dtime 0",
     XSI("shmget", "DESCRIPTION"))
{
	int segment = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 100, 0600)));
	struct shmid_ds status;

	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_lpid, 0);
	EQUAL(status.shm_nattch, 0);
	EQUAL(status.shm_atime, 0);
	EQUAL(status.shm_dtime, 0);
}
