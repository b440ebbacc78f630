/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "sysv-object.h"

enum { PROCESSES = 4, ROUNDS = 25 };

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

/* The winner removes its object, for a system may have as few as ten. */
static void race(void *unused)
{
	(void)unused;
	for (int i = 0; i < ROUNDS; i++) {
		await_all(&shared->arrived[i]);
		int id = GET(shared->keys[i], IPC_CREAT | IPC_EXCL | 0600);
		if (id < 0)
			EQUAL(errno, EEXIST);
		else
			__atomic_fetch_add(&shared->winners[i], 1, __ATOMIC_SEQ_CST);
		await_all(&shared->tried[i]);
		if (id >= 0)
			SUCCEEDS(CONTROL(id, IPC_RMID, NULL));
	}
}

CASE("of several processes that ask with IPC_CREAT|IPC_EXCL for one key at the same time exactly one makes the " OBJECT,
     VARIANT(set, "ftok-ipcperm/race-excl-one-winner", XSI("semget", "DESCRIPTION"), TIMEOUT(60)),
     VARIANT(segment, "ftok-ipcperm/shm-race-excl-one-winner", XSI("shmget", "DESCRIPTION"), TIMEOUT(60)))
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
