/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() creates a segment of the smallest size, 1 byte: its shm_segsz is 1 and the byte is shared",
     LINUX("shmget(2)", "NOTES, SHMMIN"))
{
	int segment = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 1, 0600)));
	char *memory = GIVES(shmat(segment, NULL, 0)), *again = GIVES(shmat(segment, NULL, SHM_RDONLY));
	struct shmid_ds status = {0};

	memory[0] = 'x';
	EQUAL(again[0], 'x');
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, 1);
}
