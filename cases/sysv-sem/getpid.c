/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-sem.h"

static void add(void *set)
{
	MUST(SEMOP(INT(set), {0, 1, 0}));
}

CASE("semctl() with GETPID returns the ID of the process that last operated on that semaphore, when that has ended too",
     XSI("semctl", "DESCRIPTION, GETPID"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 1, 0}, {1, 1, 0}));
	EQUAL(semctl(set, 0, GETPID), getpid());
	pid_t first = child(add, &set);
	FINISHES(first);
	EQUAL(semctl(set, 0, GETPID), first);
	pid_t second = child(add, &set);
	FINISHES(second);
	EQUAL(semctl(set, 0, GETPID), second);
	EQUAL(semctl(set, 1, GETPID), getpid());
}
