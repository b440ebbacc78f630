/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static size_t size_of(int segment)
{
	struct shmid_ds status = {0};

	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	return status.shm_segsz;
}

CASE("shmget() makes a segment of shmmax bytes, and fails with EINVAL for one byte more, which a higher shmmax allows",
     XSI("shmget", "ERRORS [EINVAL]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/shmmax", "10000");
	FAILS(EINVAL, shmget(key, 10001, IPC_CREAT | 0600));
	FAILS(ENOENT, shmget(key, 0, 0600));
	int segment = GIVES(shmget(key, 10000, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(shmget(key, 0, 0), segment);
	EQUAL(size_of(segment), 10000);
	set_kernel_limit("/proc/sys/kernel/shmmax", "10001");
	EQUAL(size_of(temp_own_segment(GIVES(shmget(IPC_PRIVATE, 10001, 0600)))), 10001);
}
