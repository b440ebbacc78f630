/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_DEST */
#include <string.h>

#include "sysv-shm.h"

CASE("a segment removed while attached shows SHM_DEST in shm_perm.mode, the key IPC_PRIVATE and its attachments in IPC_STAT, "
     "before not",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	key_t key = temp_key();
	int segment = MUST(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0640));
	struct shmid_ds status;

	MUST(shmat(segment, NULL, 0));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, 0640);
	EQUAL(status.shm_perm.__key, key);
	SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, SHM_DEST | 0640);
	EQUAL(status.shm_perm.__key, IPC_PRIVATE);
	EQUAL(status.shm_nattch, 1);
	EQUAL(status.shm_segsz, 100);
}
