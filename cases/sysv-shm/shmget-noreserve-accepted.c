/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SHM_NORESERVE */

#include "sysv-shm.h"

CASE("shmget() with SHM_NORESERVE creates a segment of the size asked for that is shared and writable to its last byte",
     LINUX("shmget(2)", "SHM_NORESERVE"))
{
	size_t size = 8 * page_size();
	int segment = temp_own_segment(GIVES(shmget(temp_key(), size, IPC_CREAT | IPC_EXCL | SHM_NORESERVE | 0600)));
	char *memory = GIVES(shmat(segment, NULL, 0)), *again = GIVES(shmat(segment, NULL, SHM_RDONLY));
	struct shmid_ds status = {0};

	EQUAL(memory[size - 1], 0);
	memory[size - 1] = 'x';
	EQUAL(again[size - 1], 'x');
	MUST(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, size);
	EQUAL(status.shm_perm.mode & 0777, 0600);
}
