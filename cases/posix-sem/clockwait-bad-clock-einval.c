/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_by_no_clock(void *semaphore)
{
	FAILS(EINVAL, sem_clockwait(semaphore, (clockid_t)123456, LATER));
}

CASE("sem_clockwait() that would have to wait by a clock that does not exist fails with EINVAL",
     VARIANT(sem_clockwait, "posix-sem/clockwait-bad-clock-einval", POSIX("sem_clockwait", "ERRORS [EINVAL]")))
{
	sem_t *semaphore = new_semaphore(0);

	FINISHES(child(wait_by_no_clock, semaphore));
	HAS_VALUE(semaphore, 0);
}
