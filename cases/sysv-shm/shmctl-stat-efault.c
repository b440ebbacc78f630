/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmctl() with IPC_STAT or IPC_SET and a buffer that is not accessible fails with EFAULT and changes nothing",
     LINUX("shmctl(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind reports the inaccessible buffer, which is meant"))
{
	int segment = temp_segment(100);
	struct shmid_ds status = {0};

	if (sizeof(long) == 4)
		SKIP("a 32-bit libc may convert the structure itself, which a bad address does not survive");
	FAILS(EFAULT, shmctl(segment, IPC_STAT, bad_address()));
	FAILS(EFAULT, shmctl(segment, IPC_SET, bad_address()));
	SUCCEEDS(shmctl(segment, IPC_STAT, &status));
	EQUAL(status.shm_perm.mode, 0600);
}
