/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct adding {
	int set;
	struct gate *added, *leave;
};

static void add(void *argument)
{
	struct adding *adding = argument;

	SUCCEEDS(SEMOP(adding->set, {0, 2, SEM_UNDO}));
	open_gate(adding->added);
	pass_gate(adding->leave);
}

static void wait_for_zero(void *argument)
{
	SUCCEEDS(SEMOP(((struct adding *)argument)->set, {0, 0, 0}));
}

CASE("the undoing of an increment at a process's exit lets a process that waits for zero in semop() proceed",
     XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct adding adding = {temp_semaphores(1), new_gate(), new_gate()};
	pid_t adder = child(add, &adding);

	pass_gate(adding.added);
	EQUAL(semctl(adding.set, 0, GETVAL), 2);
	pid_t waiter = child(wait_for_zero, &adding);
	BLOCKS(waiter);
	open_gate(adding.leave);
	FINISHES(adder);
	FINISHES(waiter);
	EQUAL(semctl(adding.set, 0, GETVAL), 0);
}
