/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { WAITERS = 4 };

static sem_t *semaphore, *woken;

static void wait_and_tell(void *unused)
{
	(void)unused;
	SUCCEEDS(sem_wait(semaphore));
	MUST(sem_post(woken));
}

static void await_one(void *unused)
{
	(void)unused;
	MUST(sem_wait(woken));
}

CASE("of four processes that wait for a semaphore each sem_post() releases one, and the fifth post raises its value",
     POSIX("sem_post", "DESCRIPTION"))
{
	pid_t waiters[WAITERS];

	semaphore = new_semaphore(0);
	woken = new_semaphore(0);
	for (int i = 0; i < WAITERS; i++) {
		waiters[i] = child(wait_and_tell, NULL);
		BLOCKS(waiters[i]);
	}
	for (int i = WAITERS; i-- > 0;) {
		HAS_WAITERS(semaphore, i + 1);
		SUCCEEDS(sem_post(semaphore));
		FINISHES(child(await_one, NULL));
		HAS_VALUE(woken, 0);
	}
	for (int i = 0; i < WAITERS; i++)
		FINISHES(waiters[i]);
	SUCCEEDS(sem_post(semaphore));
	HAS_VALUE(semaphore, 1);
}
