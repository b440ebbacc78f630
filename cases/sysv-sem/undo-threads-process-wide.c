/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct taking {
	int set;
	struct gate *taken, *leave;
};

static void take(void *argument)
{
	SUCCEEDS(SEMOP(((struct taking *)argument)->set, {0, -2, SEM_UNDO}));
}

static void take_in_a_thread(void *argument)
{
	struct taking *taking = argument;

	FINISHES(thread(take, taking));
	open_gate(taking->taken);
	pass_gate(taking->leave);
}

static void take_without_undo(void *argument)
{
	SUCCEEDS(SEMOP(((struct taking *)argument)->set, {0, -4, 0}));
}

CASE("what a thread did with SEM_UNDO is undone when its process exits, not when the thread ends",
     XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct taking taking = {temp_semaphores(1), new_gate(), new_gate()};

	MUST(SEMOP(taking.set, {0, 5, 0}));
	pid_t process = child(take_in_a_thread, &taking);
	pass_gate(taking.taken);
	EQUAL(semctl(taking.set, 0, GETVAL), 3);
	pid_t other = child(take_without_undo, &taking);
	BLOCKS(other);
	open_gate(taking.leave);
	FINISHES(process);
	FINISHES(other);
	EQUAL(semctl(taking.set, 0, GETVAL), 1);
}
