/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_and_go_on(void *semaphore)
{
	SUCCEEDS(sem_wait(semaphore));
	SUCCEEDS(sem_post(semaphore));
}

CASE("a post while the only process that waits is stopped is there for it when it is continued",
     POSIX("2.4.4 Signal Effects on Other Functions", "SIGCONT"))
{
	sem_t *semaphore = new_semaphore(0);

	pid_t waiter = child(wait_and_go_on, semaphore);
	BLOCKS(waiter);
	stop_until_continued(waiter);
	SUCCEEDS(sem_post(semaphore));
	MUST(kill(waiter, SIGCONT));
	FINISHES(waiter);
	HAS_VALUE(semaphore, 1);
}
