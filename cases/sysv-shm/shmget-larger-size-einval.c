/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

/* 101 bytes fit the same page as 100: it is the size asked for that counts, not the memory there is. */
CASE("shmget() of an existing segment with a size one byte above its own fails with EINVAL, IPC_CREAT or not, and does not "
     "grow it",
     XSI("shmget", "ERRORS [EINVAL]"))
{
	key_t key = temp_key();
	int segment = MUST(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
	struct shmid_ds status = {0};

	FAILS(EINVAL, shmget(key, 101, 0600));
	FAILS(EINVAL, shmget(key, 101, IPC_CREAT | 0600));
	EQUAL(shmget(key, 100, 0600), segment);
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 100);
}
