/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_in_vain(void *semaphore)
{
	struct timespec deadline = *DEADLINE(30);

	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, &deadline));
	HOLDS(has_passed(&deadline));
}

CASE(WAITER " of a semaphore that nobody posts fails with ETIMEDOUT when its deadline has passed, and not before",
     VARIANT(sem_timedwait, "posix-sem/timedwait-etimedout", POSIX("sem_timedwait", "ERRORS [ETIMEDOUT]")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-etimedout", POSIX("sem_clockwait", "ERRORS [ETIMEDOUT]")),
     VARIANT(sem_clockwait_realtime, "posix-sem/clockwait-realtime-etimedout", POSIX("sem_clockwait", "ERRORS [ETIMEDOUT]")))
{
	sem_t *semaphore = new_semaphore(0);

	FINISHES(child(wait_in_vain, semaphore));
	HAS_VALUE(semaphore, 0);
}
