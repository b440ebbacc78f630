/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct taking {
	int set;
	struct gate *taken, *leave;
};

static void hold(void *argument)
{
	struct taking *taking = argument;

	SUCCEEDS(SEMOP(taking->set, {0, -2, SEM_UNDO}));
	open_gate(taking->taken);
	pass_gate(taking->leave);
}

static void take(void *argument)
{
	SUCCEEDS(SEMOP(((struct taking *)argument)->set, {0, -4, 0}));
}

CASE("the undoing at a process's exit lets a process that is blocked in semop() proceed", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct taking taking = {temp_semaphores(1), new_gate(), new_gate()};

	MUST(SEMOP(taking.set, {0, 5, 0}));
	pid_t holder = child(hold, &taking);
	pass_gate(taking.taken);
	EQUAL(semctl(taking.set, 0, GETVAL), 3);
	pid_t taker = child(take, &taking);
	BLOCKS(taker);
	open_gate(taking.leave);
	FINISHES(holder);
	FINISHES(taker);
	EQUAL(semctl(taking.set, 0, GETVAL), 1);
}
