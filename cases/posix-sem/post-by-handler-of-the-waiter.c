/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "posix-sem.h"

static sem_t *semaphore;
static atomic_int posted = -1;

static void post(int signo)
{
	(void)signo;
	posted = sem_post(semaphore);
}

static void wait_for_own_handler(void *unused)
{
	(void)unused;
	while (sem_wait(semaphore) == -1)
		EQUAL(errno, EINTR);
	EQUAL(posted, 0);
}

CASE("a thread blocked in sem_wait() whose own signal handler posts has the semaphore then, after EINTR at most",
     POSIX("sem_post", "DESCRIPTION, async-signal-safe"))
{
	semaphore = new_semaphore(0);
	handle(SIGUSR1, post, 0);
	pid_t waiter = child(wait_for_own_handler, NULL);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	FINISHES(waiter);
	HAS_VALUE(semaphore, 0);
}
