/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_interrupted(void *semaphore)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, WAIT(semaphore));
	AT_LEAST(caught(SIGUSR1), 1);
}

/* POSIX says that it may fail so. */
CASE(WAITER " that is blocked fails with EINTR when a handler without SA_RESTART has run, and a post after it is not taken",
     VARIANT(sem_wait, "posix-sem/wait-eintr", LINUX("sem_wait(3)", "ERRORS [EINTR]")),
     VARIANT(sem_timedwait, "posix-sem/timedwait-eintr", LINUX("sem_wait(3)", "ERRORS [EINTR]")))
{
	sem_t *semaphore = new_semaphore(0);

	pid_t waiter = child(wait_interrupted, semaphore);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
	HAS_VALUE(semaphore, 0);
	MUST(sem_post(semaphore));
	HAS_VALUE(semaphore, 1);
}
