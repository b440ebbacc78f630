/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("the bytes between shm_segsz and the end of the last page are zero and can be stored to and shared, while shm_segsz is as "
     "asked for",
     LINUX("shmget(2)", "DESCRIPTION"))
{
	size_t last = 2 * page_size() - 1;
	int segment = GIVES(temp_segment(page_size() + 1));
	char *memory = MUST(shmat(segment, NULL, 0)), *again = MUST(shmat(segment, NULL, 0));
	struct shmid_ds status = {0};

	EQUAL(memory[page_size() + 1], 0);
	EQUAL(memory[last], 0);
	memory[last] = 'x';
	EQUAL(again[last], 'x');
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, page_size() + 1);
}
