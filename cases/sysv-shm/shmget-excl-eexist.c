/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() with IPC_CREAT|IPC_EXCL creates a segment for an unused key, and fails with EEXIST once the key is used",
     XSI("shmget", "ERRORS [EEXIST]"))
{
	key_t key = temp_key();
	int segment = GIVES(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
	struct shmid_ds status = {0};

	FAILS(EEXIST, shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(EEXIST, shmget(key, 50, IPC_CREAT | IPC_EXCL | 0400));
	EQUAL(shmget(key, 100, IPC_CREAT | 0600), segment);
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 100);
	EQUAL(status.shm_perm.mode & 0777, 0600);
}
