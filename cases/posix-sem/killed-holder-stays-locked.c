/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static struct gate *locked;

static void lock_and_wait_for_death(void *semaphore)
{
	SUCCEEDS(sem_wait(semaphore));
	open_gate(locked);
	wait_for_death(NULL);
}

CASE("a semaphore that a process has locked stays so when it is killed: another waits, until somebody else posts",
     POSIX("sem_wait", "DESCRIPTION"))
{
	sem_t *semaphore = new_semaphore(1);

	locked = new_gate();
	pid_t holder = child(lock_and_wait_for_death, semaphore);
	pass_gate(locked);
	MUST(kill(holder, SIGKILL));
	DIES(holder, SIGKILL);
	HAS_VALUE(semaphore, 0);
	pid_t other = child(wait_once, semaphore);
	BLOCKS(other);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(other);
}
