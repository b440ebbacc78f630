/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-sem.h"

static void be_denied(void *argument)
{
	int set = INT(argument);

	drop_privileges(PRIVILEGE_IPC_OWNER);
	FAILS(EACCES, SEMOP(set, {0, 1, IPC_NOWAIT}));
	FAILS(EACCES, SEMOP(set, {0, 0, IPC_NOWAIT}));
}

static void create(void *set)
{
	INT(set) = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0600)));
}

CASE("semop() on a set of another user that denies it succeeds with CAP_IPC_OWNER, and without it fails with EACCES",
     LINUX("semop(2)", "ERRORS [EACCES]"), NEEDS(SECOND_USER | PRIVILEGE_IPC_OWNER))
{
	int *set = shared_memory(sizeof(int));

	FINISHES(child_as_second_user(create, set));
	SUCCEEDS(SEMOP(*set, {0, 0, IPC_NOWAIT}));
	EQUAL(semctl(*set, 0, GETPID), getpid());
	SUCCEEDS(SEMOP(*set, {0, 2, IPC_NOWAIT}));
	FINISHES(child(be_denied, set));
	EQUAL(semctl(*set, 0, GETVAL), 2);
}
