/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("while two processes wait, sem_getvalue() gives 0, as Linux does, or -2", POSIX_MAY("sem_getvalue", "DESCRIPTION"))
{
	sem_t *semaphore = new_semaphore(0);
	int value = 1;

	pid_t first = child(wait_once, semaphore), second = child(wait_once, semaphore);
	BLOCKS(first);
	BLOCKS(second);
	SUCCEEDS(sem_getvalue(semaphore, &value));
	LINUX_OR_OTHER(value == 0, value == -2);
	MUST(sem_post(semaphore));
	MUST(sem_post(semaphore));
	FINISHES(first);
	FINISHES(second);
	value = 1;
	SUCCEEDS(sem_getvalue(semaphore, &value));
	EQUAL(value, 0);
}
