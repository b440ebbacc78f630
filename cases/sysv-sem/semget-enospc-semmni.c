/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() fails with ENOSPC when there are as many sets as the limit SEMMNI allows, and succeeds when one is removed",
     XSI("semget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/sem", "100 1000 10 2");
	int first = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	FAILS(ENOSPC, semget(key, 1, IPC_CREAT | 0600));
	FAILS(ENOSPC, semget(IPC_PRIVATE, 1, 0600));
	FAILS(ENOENT, semget(key, 1, 0600));
	MUST(semctl(first, 0, IPC_RMID));
	int set = GIVES(semget(key, 1, IPC_CREAT | 0600));
	EQUAL(semget(key, 1, 0600), set);
}
