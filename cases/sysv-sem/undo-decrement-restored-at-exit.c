/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct taking {
	int set;
	struct gate *taken, *leave;
};

static void take_and_leave(void *argument)
{
	struct taking *taking = argument;

	SUCCEEDS(SEMOP(taking->set, {0, -3, SEM_UNDO}));
	open_gate(taking->taken);
	pass_gate(taking->leave);
}

CASE("what semop() with SEM_UNDO has subtracted is added again when the process exits, and not before",
     XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct taking taking = {temp_semaphores(1), new_gate(), new_gate()};

	MUST(SEMOP(taking.set, {0, 7, 0}));
	pid_t taker = child(take_and_leave, &taking);
	pass_gate(taking.taken);
	EQUAL(semctl(taking.set, 0, GETVAL), 4);
	open_gate(taking.leave);
	FINISHES(taker);
	EQUAL(semctl(taking.set, 0, GETVAL), 7);
}
