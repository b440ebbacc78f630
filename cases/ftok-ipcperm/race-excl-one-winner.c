/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "sysv-sem.h"

enum { PROCESSES = 4, ROUNDS = 50 };

static struct shared {
	int arrived[ROUNDS], winners[ROUNDS];
	key_t keys[ROUNDS];
} * shared;

static void race(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		__atomic_fetch_add(&shared->arrived[i], 1, __ATOMIC_SEQ_CST);
		while (__atomic_load_n(&shared->arrived[i], __ATOMIC_SEQ_CST) < PROCESSES)
			sched_yield();
		int set = semget(shared->keys[i], 1, IPC_CREAT | IPC_EXCL | 0600);
		if (set < 0)
			EQUAL(errno, EEXIST);
		else
			__atomic_fetch_add(&shared->winners[i], 1, __ATOMIC_SEQ_CST);
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
