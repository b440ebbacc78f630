/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-sem.h"

static void operate(void *set)
{
	MUST(SEMOP(INT(set), {0, 1, 0}, {1, 1, 0}));
}

/* POSIX: only semop() sets sempid. */
CASE("after SETVAL and SETALL sempid is the process that set the value, or still the last that called semop()",
     LINUX_DEVIATION("semctl(2)", "NOTES, The sempid value"))
{
	int set = temp_semaphores(2);
	unsigned short values[] = {2, 2};
	pid_t caller = child(operate, &set);

	FINISHES(caller);
	EQUAL(semctl(set, 0, GETPID), caller);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(3)));
	EQUAL(semctl(set, 0, GETVAL), 3);
	pid_t first = semctl(set, 0, GETPID);
	EQUAL(semctl(set, 0, GETPID), first);
	LINUX_OR_POSIX(first == getpid(), first == caller);
	EQUAL(semctl(set, 1, GETPID), caller);
	SUCCEEDS(semctl(set, 0, SETALL, ARRAY(values)));
	EQUAL(semctl(set, 1, GETVAL), 2);
	pid_t second = semctl(set, 1, GETPID);
	EQUAL(semctl(set, 1, GETPID), second);
	LINUX_OR_POSIX(second == getpid(), second == caller);
}
