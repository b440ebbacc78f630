/* SPDX-License-Identifier: MIT */
#include <sys/shm.h>

#include "plumbline.h"

CASE("shmget() at the limit of segments fails with ENOSPC, and succeeds once a segment has been removed",
     XSI("shmget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int segment[3];

	set_kernel_limit("/proc/sys/kernel/shmmni", "3");
	for (int i = 0; i < 3; i++)
		segment[i] = temp_own_segment(GIVES(shmget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
	FAILS(ENOSPC, shmget(IPC_PRIVATE, 1, IPC_CREAT | 0600));
	MUST(shmctl(segment[1], IPC_RMID, NULL));
	temp_own_segment(GIVES(shmget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
	FAILS(ENOSPC, shmget(IPC_PRIVATE, 1, IPC_CREAT | 0600));
}
