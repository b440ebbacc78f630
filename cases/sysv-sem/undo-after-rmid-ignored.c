/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct taking {
	int set, other;
	struct gate *taken, *leave;
};

static void take_and_leave(void *argument)
{
	struct taking *taking = argument;

	MUST(SEMOP(taking->set, {0, 2, SEM_UNDO}));
	MUST(SEMOP(taking->other, {0, 2, SEM_UNDO}));
	open_gate(taking->taken);
	pass_gate(taking->leave);
}

CASE("a process that has something to undo on a set removed by then ends normally, and undoes what it did on another",
     XSI("semctl", "DESCRIPTION, IPC_RMID"))
{
	struct taking taking = {temp_semaphores(1), temp_semaphores(1), new_gate(), new_gate()};
	pid_t taker = child(take_and_leave, &taking);

	pass_gate(taking.taken);
	SUCCEEDS(semctl(taking.set, 0, IPC_RMID));
	open_gate(taking.leave);
	FINISHES(taker);
	REMOVED(semctl(taking.set, 0, GETVAL));
	EQUAL(semctl(taking.other, 0, GETVAL), 0);
}
