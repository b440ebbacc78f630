/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static struct gate *opened, *unlinked;

static void open_and_answer(void *name)
{
	sem_t *semaphore = GIVES(sem_open(name, 0));

	open_gate(opened);
	pass_gate(unlinked);
	SUCCEEDS(sem_wait(semaphore));
	SUCCEEDS(sem_post(semaphore));
	SUCCEEDS(sem_post(semaphore));
}

CASE("processes that have a semaphore open when it is unlinked go on to synchronise by it", POSIX("sem_unlink", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	sem_t *semaphore = named_semaphore(name, 0);

	opened = new_gate();
	unlinked = new_gate();
	pid_t other = child(open_and_answer, (void *)name);
	pass_gate(opened);
	SUCCEEDS(sem_unlink(name));
	FAILS(ENOENT, sem_open(name, 0));
	open_gate(unlinked);
	BLOCKS(other);
	SUCCEEDS(sem_post(semaphore));
	FINISHES(other);
	HAS_VALUE(semaphore, 2);
}
