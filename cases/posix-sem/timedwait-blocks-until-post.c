/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE(WAITER " of a semaphore at 0 blocks until another process posts, and does not wait for its deadline then",
     VARIANT(sem_timedwait, "posix-sem/timedwait-blocks-until-post", POSIX("sem_timedwait", "DESCRIPTION")),
     VARIANT(sem_clockwait, "posix-sem/clockwait-blocks-until-post", POSIX("sem_clockwait", "DESCRIPTION")),
     VARIANT(sem_clockwait_realtime, "posix-sem/clockwait-realtime-blocks-until-post", POSIX("sem_clockwait", "DESCRIPTION")))
{
	sem_t *semaphore = new_semaphore(0);

	pid_t waiter = child(wait_once, semaphore);
	BLOCKS(waiter);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(waiter);
	HAS_VALUE(semaphore, 0);
}
