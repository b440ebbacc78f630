/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() of an existing segment with a smaller size, 1 or 0 among them, returns its identifier and does not shrink it",
     XSI("shmget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int segment = MUST(shmget(key, 3 * page_size(), IPC_CREAT | IPC_EXCL | 0600));
	struct shmid_ds status = {0};

	EQUAL(shmget(key, 3 * page_size() - 1, 0600), segment);
	EQUAL(shmget(key, 1, 0600), segment);
	EQUAL(shmget(key, 0, 0600), segment);
	EQUAL(shmget(key, 1, IPC_CREAT | 0600), segment);
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 3 * page_size());
}
