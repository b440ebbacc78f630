/* SPDX-License-Identifier: MIT */
#include <semaphore.h>
#include <time.h>

#include "plumbline.h"

static void wait_in_vain(void *semaphore)
{
	struct timespec deadline = deadline_ms(30), now;

	FAILS(ETIMEDOUT, sem_timedwait(semaphore, &deadline));
	MUST(clock_gettime(CLOCK_REALTIME, &now));
	HOLDS(now.tv_sec > deadline.tv_sec || (now.tv_sec == deadline.tv_sec && now.tv_nsec >= deadline.tv_nsec));
}

CASE("sem_timedwait() on a semaphore that nobody posts fails with ETIMEDOUT when its deadline has passed, and not before",
     POSIX("sem_timedwait", "ERRORS [ETIMEDOUT]"))
{
	sem_t *semaphore = shared_memory(sizeof(*semaphore));
	int value = -1;

	MUST(sem_init(semaphore, 1, 0));
	FINISHES(child(wait_in_vain, semaphore));
	MUST(sem_getvalue(semaphore, &value));
	EQUAL(value, 0);
}
