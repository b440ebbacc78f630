/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semget() of one set more than the limit of sets fails with ENOSPC, and succeeds once a set has been removed",
     XSI("semget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int set[3];

	set_kernel_limit("/proc/sys/kernel/sem", "100 1000 10 3");
	for (int i = 0; i < 3; i++)
		set[i] = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
	FAILS(ENOSPC, semget(IPC_PRIVATE, 1, IPC_CREAT | 0600));
	MUST(semctl(set[1], 0, IPC_RMID));
	temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
	FAILS(ENOSPC, semget(IPC_PRIVATE, 1, IPC_CREAT | 0600));
}
