/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("a wait in " WAITER " that has timed out takes nothing: of one post after it just one sem_trywait() has something",
     VARIANT(sem_timedwait, "posix-sem/timedwait-failure-value-unchanged", POSIX("sem_timedwait", "RETURN VALUE")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-failure-value-unchanged", POSIX("sem_clockwait", "RETURN VALUE")))
{
	sem_t *semaphore = new_semaphore(0);

	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, DEADLINE(10)));
	HAS_VALUE(semaphore, 0);
	SUCCEEDS(sem_post(semaphore));
	HAS_VALUE(semaphore, 1);
	SUCCEEDS(sem_trywait(semaphore));
	FAILS(EAGAIN, sem_trywait(semaphore));
}
