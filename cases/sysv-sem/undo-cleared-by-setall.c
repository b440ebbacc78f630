/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct taking {
	int set;
	struct gate *taken, *leave;
};

static void take_and_leave(void *argument)
{
	struct taking *taking = argument;

	MUST(SEMOP(taking->set, {0, -1, SEM_UNDO}, {1, 2, SEM_UNDO}));
	open_gate(taking->taken);
	pass_gate(taking->leave);
}

CASE("SETALL clears what any process has to undo on the set", XSI("semctl", "DESCRIPTION, SETALL"))
{
	struct taking taking = {temp_semaphores(2), new_gate(), new_gate()};
	unsigned short values[] = {7, 8};

	MUST(SEMOP(taking.set, {0, 5, 0}));
	pid_t taker = child(take_and_leave, &taking);
	pass_gate(taking.taken);
	SUCCEEDS(semctl(taking.set, 0, SETALL, ARRAY(values)));
	open_gate(taking.leave);
	FINISHES(taker);
	EQUAL(semctl(taking.set, 0, GETVAL), 7);
	EQUAL(semctl(taking.set, 1, GETVAL), 8);
}
