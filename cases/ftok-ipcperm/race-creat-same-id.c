/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "sysv-object.h"

enum { PROCESSES = 4, ROUNDS = 25 };

static struct shared {
	int arrived[ROUNDS], got[ROUNDS], ids[ROUNDS][PROCESSES];
	key_t keys[ROUNDS];
} * shared;

static void await_all(int *count)
{
	__atomic_fetch_add(count, 1, __ATOMIC_SEQ_CST);
	while (__atomic_load_n(count, __ATOMIC_SEQ_CST) < PROCESSES)
		sched_yield();
}

/* The first of the processes removes each object, for a system may have as few as 32. */
static void race(void *argument)
{
	int self = INT(argument);

	for (int i = 0; i < ROUNDS; i++) {
		await_all(&shared->arrived[i]);
		shared->ids[i][self] = GIVES(GET(shared->keys[i], IPC_CREAT | 0600));
		await_all(&shared->got[i]);
		if (self == 0)
			SUCCEEDS(CONTROL(shared->ids[i][0], IPC_RMID, NULL));
	}
}

CASE("processes that ask with IPC_CREAT for the " OBJECT " of one key at the same time all get the same one",
     VARIANT(segment, "ftok-ipcperm/race-creat-same-id", XSI("shmget", "DESCRIPTION"), TIMEOUT(60)),
     VARIANT(queue, "ftok-ipcperm/msg-race-creat-same-id", XSI("msgget", "DESCRIPTION"), TIMEOUT(60)),
     VARIANT(set, "ftok-ipcperm/sem-race-creat-same-id", XSI("semget", "DESCRIPTION"), TIMEOUT(60)))
{
	pid_t racers[PROCESSES];

	shared = shared_memory(sizeof(*shared));
	for (int i = 0; i < ROUNDS; i++)
		shared->keys[i] = temp_key();
	for (int i = 0; i < PROCESSES; i++)
		racers[i] = child(race, &i);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(racers[i]);
	for (int i = 0; i < ROUNDS; i++)
		for (int other = 1; other < PROCESSES; other++)
			EQUAL(shared->ids[i][other], shared->ids[i][0]);
}
