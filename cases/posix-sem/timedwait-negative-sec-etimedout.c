/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_until_before_the_epoch(void *semaphore)
{
	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, &((struct timespec){-1, 0})));
	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, &((struct timespec){-1, 999999999})));
}

CASE(WAITER " with a negative tv_sec, a time that has passed, fails with ETIMEDOUT and not with EINVAL",
     VARIANT(sem_timedwait, "posix-sem/timedwait-negative-sec-etimedout", POSIX("sem_timedwait", "ERRORS [ETIMEDOUT]")),
     VARIANT(sem_clockwait_realtime, "posix-sem/clockwait-negative-sec-etimedout",
	     POSIX("sem_clockwait", "ERRORS [ETIMEDOUT]")))
{
	sem_t *semaphore = new_semaphore(0);

	FINISHES(child(wait_until_before_the_epoch, semaphore));
	HAS_VALUE(semaphore, 0);
}
