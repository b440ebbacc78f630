/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { TASKS = 3, TIMES = 200 };

static sem_t *semaphore;

static void post_all(void *unused)
{
	(void)unused;
	for (int i = 0; i < TIMES; i++)
		SUCCEEDS(sem_post(semaphore));
}

static void take_all(void *unused)
{
	(void)unused;
	for (int i = 0; i < TIMES; i++)
		SUCCEEDS(sem_wait(semaphore));
}

CASE("of posts and waits of a " OBJECT
     " by several processes at once none is lost: after as many of both its value is as before",
     VARIANT(semaphore, "posix-sem/posts-and-waits-balance", POSIX("sem_post", "DESCRIPTION")),
     VARIANT(named_semaphore, "posix-sem/posts-and-waits-balance-named", POSIX("sem_post", "DESCRIPTION")))
{
	pid_t posters[TASKS], takers[TASKS];

	semaphore = make_semaphore(7);
	for (int i = 0; i < TASKS; i++) {
		takers[i] = child(take_all, NULL);
		posters[i] = child(post_all, NULL);
	}
	for (int i = 0; i < TASKS; i++) {
		FINISHES(posters[i]);
		FINISHES(takers[i]);
	}
	HAS_VALUE(semaphore, 7);
}
