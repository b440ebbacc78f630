/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() fails with ENOSPC if the segment's pages, the last one rounded up, would exceed the limit shmall, and not if "
     "they just reach it",
     LINUX("shmget(2)", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/shmall", "4");
	temp_own_segment(GIVES(shmget(IPC_PRIVATE, 2 * page_size(), 0600)));
	FAILS(ENOSPC, shmget(key, 3 * page_size(), IPC_CREAT | 0600));
	FAILS(ENOSPC, shmget(key, 2 * page_size() + 1, IPC_CREAT | 0600));
	FAILS(ENOENT, shmget(key, 1, 0600));
	int last = temp_own_segment(GIVES(shmget(IPC_PRIVATE, page_size() + 1, 0600)));
	FAILS(ENOSPC, shmget(key, 1, IPC_CREAT | 0600));
	MUST(shmctl(last, IPC_RMID, NULL));
	int segment = GIVES(shmget(key, 1, IPC_CREAT | 0600));
	EQUAL(shmget(key, 0, 0), segment);
}
