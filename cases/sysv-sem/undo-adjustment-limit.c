/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

enum { STEP = 16000 };

/* Each step moves the adjustment by STEP, and the value there and back. The third of Linux would reach 48000. */
static void adjust(void *argument)
{
	int set = INT(argument), kept = 0;

	for (; kept < 3 && SEMOP(set, {0, STEP, SEM_UNDO}) == 0; kept++)
		SUCCEEDS(SEMOP(set, {0, -STEP, IPC_NOWAIT}));
	if (kept < 3)
		EQUAL(errno, ERANGE);
	LINUX_OR_OTHER(kept == 2, kept != 2);
	EQUAL(semctl(set, 0, GETVAL), 0);
	MUST(SEMOP(set, {0, 7, 0}));
	EQUAL(semctl(set, 0, GETVAL), 7);
	/* What an undoing below 0 does is not said: there shall be none. */
	MUST(semctl(set, 0, SETVAL, VAL(1)));
}

CASE("semop() with SEM_UNDO whose adjustment would exceed the system's limit fails with ERANGE and changes nothing; where that "
     "is is observed",
     POSIX_MAY("semop", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(1);

	FINISHES(child(adjust, &set));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
