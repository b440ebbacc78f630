/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() with IPC_CREAT on a key that names a segment returns the identifier of that segment and makes no new one",
     XSI("shmget", "DESCRIPTION"))
{
	key_t key = temp_key(), other_key = temp_key();
	int first = GIVES(shmget(key, 100, IPC_CREAT | 0600));
	char *memory = GIVES(shmat(first, NULL, 0));

	memory[99] = 'x';
	EQUAL(shmget(key, 100, IPC_CREAT | 0600), first);
	EQUAL(shmget(key, 100, 0), first);
	int other = GIVES(shmget(other_key, 100, IPC_CREAT | 0600));
	DIFFERS(other, first);
	EQUAL(shmget(other_key, 100, 0), other);
	EQUAL(memory[99], 'x');
}
