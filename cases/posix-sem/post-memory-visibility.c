/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { ROUNDS = 1000 };

static sem_t full, empty;
static int data;

static void take_all(void *unused)
{
	(void)unused;
	for (int i = 1; i <= ROUNDS; i++) {
		SUCCEEDS(sem_wait(&full));
		EQUAL(data, i);
		data = -i;
		SUCCEEDS(sem_post(&empty));
	}
}

CASE("what a thread has stored before sem_post() is there for the thread whose sem_wait() that post lets return",
     POSIX("4.15.2 Memory Synchronization", "sem_post(), sem_wait()"))
{
	MUST(sem_init(&full, 0, 0));
	MUST(sem_init(&empty, 0, 0));
	struct thread *taker = thread(take_all, NULL);
	for (int i = 1; i <= ROUNDS; i++) {
		data = i;
		SUCCEEDS(sem_post(&full));
		SUCCEEDS(sem_wait(&empty));
		EQUAL(data, -i);
	}
	FINISHES(taker);
	HAS_VALUE(&full, 0);
	HAS_VALUE(&empty, 0);
}
