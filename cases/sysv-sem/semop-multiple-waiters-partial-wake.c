/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

struct contest {
	int set;
	int winner;
	int number;
	struct gate *won;
};

static void take(void *argument)
{
	struct contest *contest = argument;
	int number = contest->number;

	EQUAL(semop(contest->set, &(struct sembuf){0, -1, 0}, 1), 0);
	contest->winner = number;
	open_gate(contest->won);
}

CASE("of three processes that are blocked in semop() for 1, exactly one proceeds when the value is raised by 1",
     XSI("semop", "DESCRIPTION"))
{
	struct contest *contest = shared_memory(sizeof(*contest));
	pid_t taker[3];

	contest->set = temp_semaphores(1);
	contest->won = new_gate();
	for (contest->number = 0; contest->number < 3; contest->number++) {
		taker[contest->number] = child(take, contest);
		BLOCKS(taker[contest->number]);
	}
	EQUAL(semop(contest->set, &(struct sembuf){0, 1, 0}, 1), 0);
	pass_gate(contest->won);
	int winner = contest->winner;
	FINISHES(taker[winner]);
	BLOCKS(taker[(winner + 1) % 3]);
	BLOCKS(taker[(winner + 2) % 3]);
	EQUAL(semctl(contest->set, 0, GETVAL), 0);
	EQUAL(semctl(contest->set, 0, GETNCNT), 2);
	EQUAL(semop(contest->set, &(struct sembuf){0, 2, 0}, 1), 0);
	FINISHES(taker[(winner + 1) % 3]);
	FINISHES(taker[(winner + 2) % 3]);
	EQUAL(semctl(contest->set, 0, GETVAL), 0);
}
