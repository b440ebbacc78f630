/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void ask(void *argument)
{
	int set = INT(argument);
	unsigned short values[2];

	memset(values, 0xAA, sizeof(values));
	FAILS(EACCES, semctl(set, 0, GETALL, ARRAY(values)));
	FAILS(EACCES, semctl(set, 0, GETPID));
	FAILS(EACCES, semctl(set, 0, GETNCNT));
	FAILS(EACCES, semctl(set, 0, GETZCNT));
	DIFFERS(values[0], 5);
	DIFFERS(values[1], 6);
}

CASE("semctl() with GETALL, GETPID, GETNCNT or GETZCNT fails with EACCES without read permission",
     XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = private_semaphores(2, 0622);

	MUST(SEMOP(set, {0, 5, 0}, {1, 6, 0}));
	FINISHES(child_as_second_user(ask, &set));
}
