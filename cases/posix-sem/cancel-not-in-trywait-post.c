/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "posix-sem.h"

static bool went_on, tested;

static void go_on_while_cancelled(void *semaphore)
{
	int value = -1;

	MUST0(pthread_cancel(pthread_self()));
	SUCCEEDS(sem_post(semaphore));
	SUCCEEDS(sem_trywait(semaphore));
	FAILS(EAGAIN, sem_trywait(semaphore));
	SUCCEEDS(sem_getvalue(semaphore, &value));
	EQUAL(value, 0);
	went_on = true;
	pthread_testcancel();
	tested = true;
}

CASE("sem_trywait(), sem_post() and sem_getvalue() are no cancellation points: a thread that is to be cancelled goes through "
     "them",
     POSIX("2.9.5 Thread Cancellation", "Cancellation Points"))
{
	FINISHES(thread(go_on_while_cancelled, new_semaphore(0)));
	HOLDS(went_on);
	HOLDS(!tested);
}
