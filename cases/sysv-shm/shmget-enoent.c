/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() without IPC_CREAT on a key that names no segment fails with ENOENT and creates none",
     XSI("shmget", "ERRORS [ENOENT]"))
{
	key_t key = temp_key();

	FAILS(ENOENT, shmget(key, 100, 0600));
	FAILS(ENOENT, shmget(key, 0, 0));
	FAILS(ENOENT, shmget(key, 100, IPC_EXCL | 0600));
	int segment = GIVES(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(shmget(key, 100, 0600), segment);
}
