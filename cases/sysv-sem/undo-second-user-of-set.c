/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static struct gate *taken[2], *end[2];

static void take_until_told(int set, int which)
{
	SUCCEEDS(SEMOP(set, {0, (short)(which == 0 ? -3 : -4), SEM_UNDO}));
	open_gate(taken[which]);
	pass_gate(end[which]);
}

static void take_three(void *set)
{
	take_until_told(INT(set), 0);
}

static void take_four(void *set)
{
	take_until_told(INT(set), 1);
}

CASE("of two processes that have something to undo on one semaphore, the end of each undoes its own and not the other's",
     XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = private_semaphores(1, 0600);

	MUST(SEMOP(set, {0, 10, 0}));
	for (int i = 0; i < 2; i++) {
		taken[i] = new_gate();
		end[i] = new_gate();
	}
	pid_t one = child(take_three, &set), other = child(take_four, &set);
	pass_gate(taken[0]);
	pass_gate(taken[1]);
	EQUAL(semctl(set, 0, GETVAL), 3);
	open_gate(end[0]);
	FINISHES(one);
	EQUAL(semctl(set, 0, GETVAL), 6);
	open_gate(end[1]);
	FINISHES(other);
	EQUAL(semctl(set, 0, GETVAL), 10);
}
