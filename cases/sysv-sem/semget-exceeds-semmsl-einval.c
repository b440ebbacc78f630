/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() makes a set as large as the limit SEMMSL, and fails with EINVAL for one that is larger by one",
     XSI("semget", "ERRORS [EINVAL]"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	key_t key = temp_key();

	set_kernel_limit("/proc/sys/kernel/sem", "5 1000 10 10");
	FAILS(EINVAL, semget(key, 6, IPC_CREAT | 0600));
	FAILS(EINVAL, semget(IPC_PRIVATE, 6, 0600));
	FAILS(ENOENT, semget(key, 1, 0600));
	int set = GIVES(semget(key, 5, IPC_CREAT | IPC_EXCL | 0600));
	SUCCEEDS(semctl(set, 4, SETVAL, VAL(3)));
	EQUAL(semctl(set, 4, GETVAL), 3);
}
