/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void wait_shortly(void *semaphore)
{
	FAILS(ETIMEDOUT, WAIT_UNTIL(semaphore, DEADLINE(30)));
}

CASE("a process whose " WAITER " has timed out waits no more: the next post releases the one that still does",
     VARIANT(sem_timedwait, "posix-sem/timedwait-timed-out-waits-no-more", POSIX("sem_timedwait", "RETURN VALUE")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-timed-out-waits-no-more", POSIX("sem_clockwait", "RETURN VALUE")))
{
	sem_t *semaphore = new_semaphore(0);

	pid_t impatient = child(wait_shortly, semaphore), patient = child(wait_once, semaphore);
	BLOCKS(patient);
	FINISHES(impatient);
	BLOCKS(patient);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(patient);
	HAS_VALUE(semaphore, 0);
}
