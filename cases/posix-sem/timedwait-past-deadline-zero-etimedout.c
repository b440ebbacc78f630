/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_until_long_ago(void *semaphore)
{
	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, LONG_PAST));
	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, DEADLINE(0)));
}

CASE(WAITER " of a semaphore at 0 fails with ETIMEDOUT at once if its deadline has passed when it is called",
     VARIANT(sem_timedwait, "posix-sem/timedwait-past-deadline-zero-etimedout", POSIX("sem_timedwait", "DESCRIPTION")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-past-deadline-zero-etimedout", POSIX("sem_clockwait", "DESCRIPTION")))
{
	sem_t *semaphore = new_semaphore(0);

	FINISHES(child(wait_until_long_ago, semaphore));
	HAS_VALUE(semaphore, 0);
}
