/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* More than an unsigned short, as semval is, can have. */
static void take_and_overflow(void *set)
{
	FAILS(ERANGE, SEMOP(INT(set), {0, -1, 0}, {1, 32767, 0}, {1, 32767, 0}, {1, 32767, 0}));
}

CASE("a blocked semop() fails with ERANGE, and does nothing, when it could proceed but for a value above the limit",
     XSI("semop", "ERRORS [ERANGE]"))
{
	int set = private_semaphores(2, 0600);
	pid_t taker = child(take_and_overflow, &set);

	BLOCKS(taker);
	MUST(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	DIFFERS(GIVES(semctl(set, 0, GETPID)), taker);
}
