/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-sem.h"

struct taking {
	int set;
	struct gate *taken;
};

static void take_and_stay(void *argument)
{
	struct taking *taking = argument;

	SUCCEEDS(SEMOP(taking->set, {0, -2, SEM_UNDO}));
	open_gate(taking->taken);
	for (;;)
		pause();
}

CASE("what a process did with SEM_UNDO is undone when SIGKILL ends it", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct taking taking = {temp_semaphores(1), new_gate()};

	MUST(SEMOP(taking.set, {0, 5, 0}));
	pid_t taker = child(take_and_stay, &taking);
	pass_gate(taking.taken);
	EQUAL(semctl(taking.set, 0, GETVAL), 3);
	MUST(kill(taker, SIGKILL));
	DIES(taker, SIGKILL);
	EQUAL(semctl(taking.set, 0, GETVAL), 5);
}
