/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-sem.h"

struct contest {
	int set;
	int winner;
	int number;
	int won[2];
};

static void take(void *argument)
{
	struct contest *contest = argument;
	int number = contest->number;

	SUCCEEDS(SEMOP(contest->set, {0, -1, 0}));
	contest->winner = number;
	MUST(write(contest->won[1], "x", 1));
}

static void await_winner(void *argument)
{
	struct contest *contest = argument;
	char byte;

	MUST(read(contest->won[0], &byte, 1));
}

CASE("of three processes that are blocked in semop() for 1, exactly one proceeds when the value is raised by 1",
     XSI("semop", "DESCRIPTION"))
{
	struct contest *contest = shared_memory(sizeof(*contest));
	pid_t taker[3];

	contest->set = temp_semaphores(1);
	MUST(pipe(contest->won));
	for (contest->number = 0; contest->number < 3; contest->number++) {
		taker[contest->number] = child(take, contest);
		BLOCKS(taker[contest->number]);
	}
	MUST(SEMOP(contest->set, {0, 1, 0}));
	FINISHES(child(await_winner, contest));
	int winner = contest->winner;
	FINISHES(taker[winner]);
	BLOCKS(taker[(winner + 1) % 3]);
	BLOCKS(taker[(winner + 2) % 3]);
	EQUAL(semctl(contest->set, 0, GETVAL), 0);
	EQUAL(semctl(contest->set, 0, GETNCNT), 2);
	SUCCEEDS(SEMOP(contest->set, {0, 2, 0}));
	FINISHES(taker[(winner + 1) % 3]);
	FINISHES(taker[(winner + 2) % 3]);
	EQUAL(semctl(contest->set, 0, GETVAL), 0);
}
