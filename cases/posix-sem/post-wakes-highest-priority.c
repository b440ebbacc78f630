/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <sched.h>

#include "posix-sem.h"

static sem_t *semaphore;

static void wait_at(void *above)
{
	struct sched_param param = {.sched_priority = sched_get_priority_min(SCHED_FIFO) + INT(above)};

	if (LOOK(pthread_setschedparam(pthread_self(), SCHED_FIFO, &param)) != 0)
		SKIP("needs SCHED_FIFO");
	SUCCEEDS(sem_wait(semaphore));
}

CASE("of the SCHED_FIFO threads that wait for a semaphore a post releases the one of the highest priority, of several such the "
     "one that has waited longest",
     POSIX_OPTION(PS, "sem_post", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_NICE))
{
	static int low = 1, high = 2;
	static int *const priorities[] = {&low, &high, &low, &high}, order[] = {1, 3, 0, 2};
	pid_t waiters[4];

	semaphore = new_semaphore(0);
	for (int i = 0; i < 4; i++) {
		waiters[i] = child(wait_at, priorities[i]);
		BLOCKS(waiters[i]);
	}
	for (int i = 0; i < 4; i++) {
		SUCCEEDS(sem_post(semaphore));
		FINISHES(waiters[order[i]]);
	}
	HAS_VALUE(semaphore, 0);
}
