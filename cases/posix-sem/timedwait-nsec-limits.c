/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_until_limits(void *semaphore)
{
	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, &((struct timespec){0, 0})));
	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, &((struct timespec){0, 999999999})));
}

CASE(WAITER " takes a tv_nsec of 0 and one of 999999999 for what they are: it fails with ETIMEDOUT, not with EINVAL",
     VARIANT(sem_timedwait, "posix-sem/timedwait-nsec-limits", POSIX("sem_timedwait", "ERRORS [EINVAL]")),
     VARIANT(sem_clockwait_realtime, "posix-sem/clockwait-nsec-limits", POSIX("sem_clockwait", "ERRORS [EINVAL]")))
{
	FINISHES(child(wait_until_limits, new_semaphore(0)));
}
