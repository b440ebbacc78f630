/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void create(void *set)
{
	INT(set) = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0600)));
}

static void remove_without(void *set)
{
	drop_privileges(PRIVILEGE_SYS_ADMIN);
	FAILS(EPERM, semctl(INT(set), 0, IPC_RMID));
}

CASE("semctl() with IPC_RMID of another user's set succeeds with CAP_SYS_ADMIN, and without it fails with EPERM",
     LINUX("semctl(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER | PRIVILEGE_SYS_ADMIN))
{
	int *set = shared_memory(sizeof(int));

	FINISHES(child_as_second_user(create, set));
	FINISHES(child(remove_without, set));
	SUCCEEDS(semctl(*set, 0, IPC_RMID));
	REMOVED(semctl(*set, 0, IPC_RMID));
}
