/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

#include "plumbline.h"

enum { RACERS = 3, ROUNDS = 60 };

static const char *path[ROUNDS];
static struct {
	int ready[ROUNDS], created[ROUNDS];
} * shared;

/* They wait for each other by spinning, to come to open() at as nearly the same time as may be. */
static void race(void *unused)
{
	(void)unused;
	for (int round = 0; round < ROUNDS; round++) {
		__atomic_fetch_add(&shared->ready[round], 1, __ATOMIC_SEQ_CST);
		while (__atomic_load_n(&shared->ready[round], __ATOMIC_SEQ_CST) < RACERS)
			sched_yield();
		int fd = open(path[round], O_WRONLY | O_CREAT | O_EXCL, 0600);
		if (fd >= 0)
			__atomic_fetch_add(&shared->created[round], 1, __ATOMIC_SEQ_CST);
		else
			EQUAL(errno, EEXIST);
	}
}

CASE("of processes that race for open() with O_CREAT|O_EXCL of one absent path, one succeeds and the others get EEXIST",
     POSIX("open", "DESCRIPTION, O_EXCL"))
{
	pid_t racer[RACERS];

	shared = shared_memory(sizeof(*shared));
	for (int round = 0; round < ROUNDS; round++)
		path[round] = temp_path();
	for (int i = 0; i < RACERS; i++)
		racer[i] = child(race, NULL);
	for (int i = 0; i < RACERS; i++)
		FINISHES(racer[i]);
	for (int round = 0; round < ROUNDS; round++) {
		EQUAL(shared->created[round], 1);
		FAILS(EEXIST, open(path[round], O_WRONLY | O_CREAT | O_EXCL, 0600));
	}
}
