/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "posix-sem.h"

static bool returned;

static void wait_for_the_end(void *semaphore)
{
	SUCCEEDS(WAIT(semaphore));
	returned = true;
}

CASE("a thread that is blocked in " WAITER " ends when it is cancelled, and has taken nothing",
     VARIANT(sem_wait, "posix-sem/cancel-blocked-sem-wait", POSIX("2.9.5 Thread Cancellation", "Cancellation Points")),
     VARIANT(sem_timedwait, "posix-sem/cancel-blocked-sem-timedwait",
	     POSIX("2.9.5 Thread Cancellation", "Cancellation Points")),
     VARIANT(sem_clockwait, "posix-sem/cancel-blocked-sem-clockwait",
	     POSIX("2.9.5 Thread Cancellation", "Cancellation Points")))
{
	sem_t *semaphore = new_semaphore(0);

	struct thread *waiter = thread(wait_for_the_end, semaphore);
	BLOCKS(waiter);
	RETURNS(0, pthread_cancel((pthread_t)thread_pthread(waiter)));
	FINISHES(waiter);
	HOLDS(!returned);
	HAS_VALUE(semaphore, 0);
	MUST(sem_post(semaphore));
	SUCCEEDS(sem_trywait(semaphore));
	FAILS(EAGAIN, sem_trywait(semaphore));
}
