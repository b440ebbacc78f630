/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void change(void *argument)
{
	int set = INT(argument);
	unsigned short values[] = {1, 2};

	FAILS(EACCES, semctl(set, 0, SETVAL, VAL(1)));
	FAILS(EACCES, semctl(set, 0, SETALL, ARRAY(values)));
	EQUAL(semctl(set, 0, GETVAL), 5);
	EQUAL(semctl(set, 1, GETVAL), 0);
}

CASE("semctl() with SETVAL or SETALL fails with EACCES for a user who may only read the set, and changes nothing",
     XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = private_semaphores(2, 0644);

	MUST(SEMOP(set, {0, 5, 0}));
	FINISHES(child_as_second_user(change, &set));
}
