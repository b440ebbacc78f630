/* SPDX-License-Identifier: MIT */
#include <unistd.h>

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
}

/* POSIX: only semop() sets sempid, which this process called last. */
CASE("after the undoing at a process's exit GETPID tells of that process, or still of the last that called semop()",
     LINUX_DEVIATION("semctl(2)", "NOTES, The sempid value"))
{
	struct taking taking = {temp_semaphores(1), new_gate(), new_gate()};

	MUST(SEMOP(taking.set, {0, 5, 0}));
	pid_t taker = child(take_and_leave, &taking);
	pass_gate(taking.taken);
	MUST(SEMOP(taking.set, {0, 1, 0}));
	EQUAL(semctl(taking.set, 0, GETPID), getpid());
	open_gate(taking.leave);
	FINISHES(taker);
	EQUAL(semctl(taking.set, 0, GETVAL), 6);
	pid_t last = semctl(taking.set, 0, GETPID);
	LINUX_OR_POSIX(last == taker, last == getpid());
}
