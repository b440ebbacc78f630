/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/shm.h>
#include <unistd.h>

#include "plumbline.h"

CASE("shmget() creates a segment of shmmax bytes, and fails with EINVAL for one byte more", XSI("shmget", "ERRORS [EINVAL]"),
     NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int limit = MUST(open("/proc/sys/kernel/shmmax", O_WRONLY));
	key_t key = temp_key();

	MUST(write(limit, "10000\n", 6));
	FAILS(EINVAL, shmget(key, 10001, IPC_CREAT | 0600));
	FAILS(ENOENT, shmget(key, 0, 0600));
	int segment = SUCCEEDS(shmget(key, 10000, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(shmget(key, 0, 0), segment);
}
