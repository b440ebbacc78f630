/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static void open_again(const char *name)
{
	sem_t *semaphore = GIVES(sem_open(name, 0));

	HAS_VALUE(semaphore, 1);
	SUCCEEDS(sem_trywait(semaphore));
	FAILS(EAGAIN, sem_trywait(semaphore));
}

static void lock_and_execute(void *name)
{
	SUCCEEDS(sem_wait(GIVES(sem_open(name, 0))));
	exec_self(name);
}

CASE("exec leaves a named semaphore as it is, locked what was locked: the new program opens it again by its name",
     POSIX("exec", "DESCRIPTION, named semaphores"), NEEDS(EXEC_SELF), AFTER_EXEC(open_again))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 2);

	FINISHES(child(lock_and_execute, (void *)name));
	HAS_VALUE(semaphore, 0);
}
