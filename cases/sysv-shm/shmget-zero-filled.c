/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-shm.h"

/* The memory of a segment that is gone is dirty: the next one must not show it. */
CASE("a segment that shmget() creates reads as zero bytes throughout, just after one of that size was filled and removed",
     XSI("shmget", "DESCRIPTION"))
{
	size_t size = 16 * page_size();
	int old = temp_segment(size);
	char *memory = MUST(shmat(old, NULL, 0));
	const char *zeros = shared_memory(size);

	memset(memory, 0x55, size);
	MUST(shmdt(memory));
	MUST(shmctl(old, IPC_RMID, NULL));
	int new = temp_own_segment(GIVES(shmget(IPC_PRIVATE, size, 0600)));
	memory = GIVES(shmat(new, NULL, 0));
	EQUAL_BYTES(memory, zeros, size);
}
