/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmctl() with IPC_RMID of a segment that nobody has attached destroys it at once: its identifier gives EINVAL, its key "
     "ENOENT",
     XSI("shmctl", "DESCRIPTION"))
{
	key_t key = temp_key();
	int segment = MUST(shmget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	int other = temp_segment(7);
	struct shmid_ds status = {0};

	SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
	REMOVED(shmctl(segment, IPC_STAT, &(struct shmid_ds){0}));
	REMOVED(shmat(segment, NULL, 0));
	REMOVED(shmctl(segment, IPC_RMID, NULL));
	FAILS(ENOENT, shmget(key, 1, 0600));
	SUCCEEDS(shmctl(other, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 7);
}
