/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct taking {
	int set;
	struct gate *taken, *leave;
};

static void take_and_leave(void *argument)
{
	struct taking *taking = argument;

	SUCCEEDS(SEMOP(taking->set, {0, -2, SEM_UNDO}));
	open_gate(taking->taken);
	pass_gate(taking->leave);
}

CASE("semop() with SEM_UNDO that was blocked before it proceeded is undone at exit", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct taking taking = {temp_semaphores(1), new_gate(), new_gate()};
	pid_t taker = child(take_and_leave, &taking);

	BLOCKS(taker);
	MUST(SEMOP(taking.set, {0, 5, 0}));
	pass_gate(taking.taken);
	EQUAL(semctl(taking.set, 0, GETVAL), 3);
	open_gate(taking.leave);
	FINISHES(taker);
	EQUAL(semctl(taking.set, 0, GETVAL), 5);
}
