/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

CASE("shmget() fails with ENOSPC when there are as many segments as the limit shmmni allows, and succeeds when one is removed",
     XSI("shmget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/shmmni", "2");
	int first = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 1, 0600)));
	temp_own_segment(GIVES(shmget(IPC_PRIVATE, 1, 0600)));
	FAILS(ENOSPC, shmget(key, 1, IPC_CREAT | 0600));
	FAILS(ENOSPC, shmget(IPC_PRIVATE, 1, 0600));
	FAILS(ENOENT, shmget(key, 1, 0600));
	MUST(shmctl(first, IPC_RMID, NULL));
	int segment = GIVES(shmget(key, 1, IPC_CREAT | 0600));
	EQUAL(shmget(key, 0, 0), segment);
}
