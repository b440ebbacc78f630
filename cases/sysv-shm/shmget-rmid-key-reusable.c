/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("once a segment is removed, attached though it is, shmget() with IPC_CREAT|IPC_EXCL makes a fresh one for its key",
     LINUX("shmctl(2)", "IPC_RMID"))
{
	key_t key = temp_key();
	int old = MUST(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
	char *memory = MUST(shmat(old, NULL, 0));

	memory[0] = 'o';
	SUCCEEDS(shmctl(old, IPC_RMID, NULL));
	int new = GIVES(shmget(key, 200, IPC_CREAT | IPC_EXCL | 0600));
	DIFFERS(new, old);
	char *fresh = GIVES(shmat(new, NULL, 0));
	EQUAL(fresh[0], 0);
	fresh[0] = 'n';
	EQUAL(memory[0], 'o');
}
