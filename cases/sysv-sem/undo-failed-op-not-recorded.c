/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void try(void *argument)
{
	int set = INT(argument);

	FAILS(EAGAIN, SEMOP(set, {0, -3, SEM_UNDO | IPC_NOWAIT}));
	FAILS(EAGAIN, SEMOP(set, {0, -1, SEM_UNDO}, {1, -1, SEM_UNDO | IPC_NOWAIT}));
	/* More than an unsigned short, as semval is, can have. */
	FAILS(ERANGE, SEMOP(set, {0, 1, SEM_UNDO}, {0, 32767, 0}, {0, 32767, 0}, {0, 32767, 0}));
	EQUAL(semctl(set, 0, GETVAL), 2);
}

CASE("semop() with SEM_UNDO that fails leaves nothing to undo", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 2, 0}));
	FINISHES(child(try, &set));
	EQUAL(semctl(set, 0, GETVAL), 2);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
