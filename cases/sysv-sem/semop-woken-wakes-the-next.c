/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

struct relay {
	int set;
	unsigned short from;
};

static void pass_on(void *argument)
{
	struct relay relay = *(struct relay *)argument;
	unsigned short to = (unsigned short)(relay.from + 1);

	SUCCEEDS(SEMOP(relay.set, {relay.from, -1, 0}, {to, 1, 0}));
}

/* The last waits first: it is before those who make it possible in any queue. */
CASE("a blocked semop() that proceeds and raises another semaphore lets the process that is blocked on that one proceed too",
     XSI("semop", "DESCRIPTION"))
{
	struct relay relay = {temp_semaphores(4), 3};
	pid_t runner[3];

	while (relay.from-- > 0) {
		runner[relay.from] = child(pass_on, &relay);
		BLOCKS(runner[relay.from]);
	}
	SUCCEEDS(SEMOP(relay.set, {0, 1, 0}));
	for (int i = 0; i < 3; i++)
		FINISHES(runner[i]);
	EQUAL(semctl(relay.set, 0, GETVAL), 0);
	EQUAL(semctl(relay.set, 3, GETVAL), 1);
}
