/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE(WAITER " takes a semaphore that can be had at once even if its deadline has passed",
     VARIANT(sem_timedwait, "posix-sem/timedwait-past-deadline-available", POSIX("sem_timedwait", "DESCRIPTION")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-past-deadline-available", POSIX("sem_clockwait", "DESCRIPTION")))
{
	sem_t *semaphore = new_semaphore(2);

	SUCCEEDS(WAIT_UNTIL(semaphore, LONG_PAST));
	HAS_VALUE(semaphore, 1);
	SUCCEEDS(WAIT_UNTIL(semaphore, LONG_PAST));
	HAS_VALUE(semaphore, 0);
}
