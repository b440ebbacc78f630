/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void ask(void *set)
{
	FAILS(EACCES, semctl(((int *)set)[0], 0, GETVAL));
	EQUAL(semctl(((int *)set)[1], 0, GETVAL), 5);
}

CASE("semctl() with GETVAL fails with EACCES without read permission, which that to alter does not replace",
     XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set[] = {private_semaphores(1, 0622), private_semaphores(1, 0644)};

	MUST(SEMOP(set[0], {0, 5, 0}));
	MUST(SEMOP(set[1], {0, 5, 0}));
	FINISHES(child_as_second_user(ask, set));
}
