/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() creates a segment of shmmax bytes, and fails with EINVAL for one byte more", XSI("shmget", "ERRORS [EINVAL]"),
     NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/shmmax", "10000");
	FAILS(EINVAL, shmget(key, 10001, IPC_CREAT | 0600));
	FAILS(ENOENT, shmget(key, 0, 0600));
	int segment = GIVES(shmget(key, 10000, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(shmget(key, 0, 0), segment);
}
