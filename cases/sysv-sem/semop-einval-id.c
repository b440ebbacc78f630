/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() with an identifier that names no set, negative or removed, fails with EINVAL", XSI("semop", "ERRORS [EINVAL]"))
{
	int set = private_semaphores(1, 0600);

	FAILS(EINVAL, SEMOP(-1, {0, 1, 0}));
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	MUST(semctl(set, 0, IPC_RMID));
	REMOVED(SEMOP(set, {0, 1, 0}));
	REMOVED(SEMOP(set, {0, 0, IPC_NOWAIT}));
}
