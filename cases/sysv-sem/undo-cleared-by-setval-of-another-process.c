/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct taking {
	int set;
	struct gate *taken, *leave;
};

static void take_and_leave(void *argument)
{
	struct taking *taking = argument;

	MUST(SEMOP(taking->set, {0, -1, SEM_UNDO}));
	open_gate(taking->taken);
	pass_gate(taking->leave);
	MUST(SEMOP(taking->set, {0, -2, SEM_UNDO}));
}

CASE("SETVAL clears what another process has to undo up to then, and what that does later is undone",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	struct taking taking = {temp_semaphores(1), new_gate(), new_gate()};

	MUST(SEMOP(taking.set, {0, 5, 0}));
	pid_t taker = child(take_and_leave, &taking);
	pass_gate(taking.taken);
	SUCCEEDS(semctl(taking.set, 0, SETVAL, VAL(7)));
	open_gate(taking.leave);
	FINISHES(taker);
	EQUAL(semctl(taking.set, 0, GETVAL), 7);
}
