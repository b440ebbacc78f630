/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("after IPC_RMID shmget() without IPC_CREAT no longer finds the segment by its key, attached though it still is",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	key_t key = temp_key();
	int segment = MUST(shmget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	char *memory = MUST(shmat(segment, NULL, 0));

	EQUAL(shmget(key, 1, 0600), segment);
	SUCCEEDS(shmctl(segment, IPC_RMID, NULL));
	FAILS(ENOENT, shmget(key, 1, 0600));
	FAILS(ENOENT, shmget(key, 0, 0));
	memory[0] = 'x';
	EQUAL(memory[0], 'x');
}
