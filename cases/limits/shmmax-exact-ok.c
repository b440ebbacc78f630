/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

static size_t size_of(int segment)
{
	struct shmid_ds status;

	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	return status.shm_segsz;
}

CASE("shmget() of exactly shmmax bytes succeeds, and of one byte more fails with EINVAL and makes no segment",
     LINUX("shmget(2)", "ERRORS [EINVAL]; NOTES, SHMMAX"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/shmmax", "12345");
	FAILS(EINVAL, shmget(key, 12346, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(ENOENT, shmget(key, 0, 0));
	int segment = temp_own_segment(GIVES(shmget(key, 12345, IPC_CREAT | IPC_EXCL | 0600)));
	EQUAL(size_of(segment), 12345);
	set_kernel_limit("/proc/sys/kernel/shmmax", "12346");
	EQUAL(size_of(temp_own_segment(GIVES(shmget(IPC_PRIVATE, 12346, IPC_CREAT | 0600)))), 12346);
}
