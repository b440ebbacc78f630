/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_STAT */
#include <string.h>
#include <unistd.h>

#include "sysv-shm.h"

/* In a namespace of its own the first segments have the indexes 0 and 1. */
CASE("shmctl() with SHM_STAT and an index returns the identifier of the segment there, and tells of it what IPC_STAT does",
     LINUX("shmctl(2)", "SHM_STAT"), NEEDS(OWN_IPC_NAMESPACE))
{
	int segments[] = {temp_segment(4321), temp_segment(8765)};

	for (int i = 0; i < 2; i++) {
		struct shmid_ds status;

		memset(&status, 0xAA, sizeof(status));
		EQUAL(shmctl(i, SHM_STAT, &status), segments[i]);
		EQUAL(status.shm_segsz, i == 0 ? 4321 : 8765);
		EQUAL(status.shm_cpid, getpid());
		EQUAL(status.shm_perm.mode, 0600);
		EQUAL(status.shm_nattch, 0);
	}
}
