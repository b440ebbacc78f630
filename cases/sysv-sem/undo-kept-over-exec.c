/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "sysv-sem.h"

static void find_not_undone(const char *set)
{
	EQUAL(semctl(atoi(set), 0, GETVAL), 3);
}

static void take_and_exec(void *argument)
{
	int set = INT(argument);
	char text[16];

	snprintf(text, sizeof(text), "%d", set);
	SUCCEEDS(SEMOP(set, {0, -2, SEM_UNDO}));
	exec_self(text);
}

CASE("what a process has to undo is not undone when it executes a program, and is when that program exits",
     XSI("exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(find_not_undone))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 5, 0}));
	FINISHES(child(take_and_exec, &set));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
