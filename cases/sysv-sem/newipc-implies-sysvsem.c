/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "sysv-sem.h"

struct leaving {
	int set;
	struct gate *left, *leave;
};

static void take_and_leave_namespace(void *argument)
{
	struct leaving *leaving = argument;

	MUST(SEMOP(leaving->set, {0, -2, SEM_UNDO}));
	SUCCEEDS(unshare(CLONE_NEWIPC));
	FAILS(EINVAL, semctl(leaving->set, 0, GETVAL));
	open_gate(leaving->left);
	pass_gate(leaving->leave);
}

CASE("unshare() with CLONE_NEWIPC undoes at once, in the old namespace, what the process has to undo there",
     LINUX("unshare(2)", "CLONE_NEWIPC"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	struct leaving leaving = {temp_semaphores(1), new_gate(), new_gate()};

	MUST(SEMOP(leaving.set, {0, 5, 0}));
	pid_t leaver = child(take_and_leave_namespace, &leaving);
	pass_gate(leaving.left);
	EQUAL(semctl(leaving.set, 0, GETVAL), 5);
	open_gate(leaving.leave);
	FINISHES(leaver);
	EQUAL(semctl(leaving.set, 0, GETVAL), 5);
}
