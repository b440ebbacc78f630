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

CASE("sem_post() by a signal handler releases another thread of the process, which is blocked in sem_wait()",
     POSIX("sem_post", "DESCRIPTION, async-signal-safe"))
{
	semaphore = new_semaphore(0);
	handle(SIGUSR1, post, 0);
	struct thread *waiter = thread(wait_once, semaphore);
	BLOCKS(waiter);
	MUST(raise(SIGUSR1));
	EQUAL(posted, 0);
	FINISHES(waiter);
	HAS_VALUE(semaphore, 0);
}
