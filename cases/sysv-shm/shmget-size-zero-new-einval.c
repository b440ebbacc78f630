/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() that would create a segment of 0 bytes fails with EINVAL and creates none, for a key and for IPC_PRIVATE",
     LINUX("shmget(2)", "ERRORS [EINVAL]"))
{
	key_t key = temp_key();

	FAILS(EINVAL, shmget(key, 0, IPC_CREAT | 0600));
	FAILS(EINVAL, shmget(IPC_PRIVATE, 0, 0600));
	FAILS(ENOENT, shmget(key, 0, 0600));
	int segment = GIVES(shmget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(shmget(key, 0, 0), segment);
}
