/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

struct taking {
	int set;
	struct gate *taken;
};

static void take_and_stay(void *argument)
{
	struct taking *taking = argument;

	EQUAL(semop(taking->set, &(struct sembuf){0, -2, SEM_UNDO}, 1), 0);
	open_gate(taking->taken);
	for (;;)
		pause();
}

CASE("what a process did with SEM_UNDO is undone when SIGKILL ends it", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	struct taking taking = {temp_semaphores(1), new_gate()};

	MUST(semop(taking.set, &(struct sembuf){0, 5, 0}, 1));
	pid_t taker = child(take_and_stay, &taking);
	pass_gate(taking.taken);
	EQUAL(semctl(taking.set, 0, GETVAL), 3);
	MUST(kill(taker, SIGKILL));
	DIES(taker, SIGKILL);
	EQUAL(semctl(taking.set, 0, GETVAL), 5);
}
