/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void attach_by_small_size(void *key)
{
	size_t size = 3 * page_size();
	int segment = GIVES(shmget(*(key_t *)key, 1, 0));
	struct shmid_ds status = {0};
	char *memory = GIVES(shmat(segment, NULL, 0));

	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_segsz, size);
	EQUAL(memory[size - 1], 'a');
	memory[size - 1] = 'b';
}

CASE("a process that found a segment by shmget() with a smaller size attaches all of it and reads its full size in shm_segsz",
     XSI("shmget", "DESCRIPTION"))
{
	size_t size = 3 * page_size();
	key_t key = temp_key();
	char *memory = MUST(shmat(MUST(shmget(key, size, IPC_CREAT | IPC_EXCL | 0600)), NULL, 0));

	memory[size - 1] = 'a';
	FINISHES(child(attach_by_small_size, &key));
	EQUAL(memory[size - 1], 'b');
}
