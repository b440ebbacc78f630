/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE(WAITER " of a semaphore whose value is positive returns at once and makes it one less",
     VARIANT(sem_wait, "posix-sem/wait-positive-decrements", POSIX("sem_wait", "DESCRIPTION")),
     VARIANT(sem_trywait, "posix-sem/trywait-positive", POSIX("sem_trywait", "DESCRIPTION")),
     VARIANT(sem_timedwait, "posix-sem/timedwait-positive", POSIX("sem_timedwait", "DESCRIPTION")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-positive", POSIX("sem_clockwait", "DESCRIPTION")))
{
	sem_t *semaphore = new_semaphore(2);

	FINISHES(child(wait_once, semaphore));
	HAS_VALUE(semaphore, 1);
	FINISHES(child(wait_once, semaphore));
	HAS_VALUE(semaphore, 0);
}
