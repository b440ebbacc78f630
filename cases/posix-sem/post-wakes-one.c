/* SPDX-License-Identifier: MIT */
#include <semaphore.h>
#include <stdatomic.h>

#include "plumbline.h"

static sem_t semaphore, woke;
static atomic_int woken;

static void wait_once(void *unused)
{
	(void)unused;
	EQUAL(sem_wait(&semaphore), 0);
	atomic_fetch_add(&woken, 1);
	MUST(sem_post(&woke));
}

static void see_one_woken(void *unused)
{
	(void)unused;
	MUST(sem_wait(&woke));
}

CASE("one sem_post() lets exactly one of several threads blocked in sem_wait() go on, and the value stays 0",
     POSIX("sem_post", "DESCRIPTION"))
{
	struct thread *waiters[2];
	int value = -1;

	MUST(sem_init(&semaphore, 0, 0));
	MUST(sem_init(&woke, 0, 0));
	for (int i = 0; i < 2; i++) {
		waiters[i] = thread(wait_once, NULL);
		BLOCKS(waiters[i]);
	}
	EQUAL(sem_post(&semaphore), 0);
	FINISHES(thread(see_one_woken, NULL));
	FAILS(EAGAIN, sem_trywait(&semaphore));
	EQUAL(atomic_load(&woken), 1);
	EQUAL(sem_post(&semaphore), 0);
	for (int i = 0; i < 2; i++)
		FINISHES(waiters[i]);
	EQUAL(atomic_load(&woken), 2);
	MUST(sem_getvalue(&semaphore, &value));
	EQUAL(value, 0);
}
