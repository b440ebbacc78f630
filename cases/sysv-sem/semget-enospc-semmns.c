/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() fails with ENOSPC if there would be more semaphores in all sets than the limit SEMMNS, and fills it to the last",
     XSI("semget", "ERRORS [ENOSPC]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/sem", "100 10 10 100");
	temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 6, 0600)));
	FAILS(ENOSPC, semget(key, 5, IPC_CREAT | 0600));
	FAILS(ENOSPC, semget(IPC_PRIVATE, 5, 0600));
	FAILS(ENOENT, semget(key, 1, 0600));
	int set = GIVES(semget(key, 4, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(ENOSPC, semget(IPC_PRIVATE, 1, 0600));
	MUST(semctl(set, 0, IPC_RMID));
	set = GIVES(semget(key, 4, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(semget(key, 4, 0600), set);
}
