/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

struct taking {
	int set;
	struct gate *taken, *leave;
};

static void hold(void *argument)
{
	struct taking *taking = argument;

	EQUAL(semop(taking->set, &(struct sembuf){0, -2, SEM_UNDO}, 1), 0);
	open_gate(taking->taken);
	pass_gate(taking->leave);
}

static void take(void *argument)
{
	EQUAL(semop(((struct taking *)argument)->set, &(struct sembuf){0, -4, 0}, 1), 0);
}

CASE("the undoing at a process's exit lets a process that is blocked in semop() proceed", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct taking taking = {temp_semaphores(1), new_gate(), new_gate()};

	MUST(semop(taking.set, &(struct sembuf){0, 5, 0}, 1));
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
