/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "sysv-sem.h"

enum { PROCESSES = 4, ROUNDS = 50 };

static struct shared {
	int arrived[ROUNDS], tried[ROUNDS], winners[ROUNDS];
	key_t keys[ROUNDS];
} * shared;

static void await_all(int *count)
{
	__atomic_fetch_add(count, 1, __ATOMIC_SEQ_CST);
	while (__atomic_load_n(count, __ATOMIC_SEQ_CST) < PROCESSES)
		sched_yield();
}

/* The winner removes its set, for a system may have as few as ten. */
static void race(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		await_all(&shared->arrived[i]);
		int set = semget(shared->keys[i], 1, IPC_CREAT | IPC_EXCL | 0600);
		if (set < 0)
			EQUAL(errno, EEXIST);
		else
			__atomic_fetch_add(&shared->winners[i], 1, __ATOMIC_SEQ_CST);
		await_all(&shared->tried[i]);
		if (set >= 0)
			SUCCEEDS(semctl(set, 0, IPC_RMID));
	}
}

CASE("of several processes that call semget() with IPC_CREAT|IPC_EXCL and one key at the same time exactly one makes the set",
     XSI("semget", "DESCRIPTION"))
{
	pid_t racers[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	for (int i = 0; i < ROUNDS; i++)
		shared->keys[i] = temp_key();
	for (int i = 0; i < PROCESSES; i++)
		racers[i] = child(race, NULL);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(racers[i]);
	for (int i = 0; i < ROUNDS; i++)
		EQUAL(shared->winners[i], 1);
}
