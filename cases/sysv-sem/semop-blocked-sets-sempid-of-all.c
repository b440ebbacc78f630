/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}, {2, 1, 0}, {3, 0, 0}));
}

CASE("a blocked semop() that proceeds sets sempid of each semaphore that it names to its caller, and of no other",
     XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(4, 0600);
	pid_t taker = child(take, &set);

	BLOCKS(taker);
	for (int i = 0; i < 4; i++)
		DIFFERS(GIVES(semctl(set, i, GETPID)), taker);
	MUST(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETPID), taker);
	DIFFERS(GIVES(semctl(set, 1, GETPID)), taker);
	EQUAL(semctl(set, 2, GETPID), taker);
	EQUAL(semctl(set, 3, GETPID), taker);
}
