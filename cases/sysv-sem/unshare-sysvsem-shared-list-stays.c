/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>
#include <sys/sem.h>

#include "plumbline.h"

static void unshare_list(void *argument)
{
	int set = *(int *)argument;

	EQUAL(unshare(CLONE_SYSVSEM), 0);
	EQUAL(semctl(set, 0, GETVAL), 3);
}

static void take_and_start_thread(void *argument)
{
	int set = *(int *)argument;

	MUST(semop(set, &(struct sembuf){0, -2, SEM_UNDO}, 1));
	FINISHES(thread(unshare_list, &set));
	EQUAL(semctl(set, 0, GETVAL), 3);
}

CASE("unshare() with CLONE_SYSVSEM in a thread undoes nothing of what another thread still has to undo, until that ends",
     LINUX("unshare(2)", "CLONE_SYSVSEM"))
{
	int set = temp_semaphores(1);

	MUST(semop(set, &(struct sembuf){0, 5, 0}, 1));
	FINISHES(child(take_and_start_thread, &set));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
