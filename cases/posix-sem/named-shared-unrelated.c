/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <semaphore.h>

#include "plumbline.h"

static struct gate *opened;

static void open_and_wait(void *name)
{
	sem_t *semaphore = GIVES(sem_open(name, 0));

	open_gate(opened);
	EQUAL(sem_wait(semaphore), 0);
	MUST(sem_close(semaphore));
}

CASE("a post to a named semaphore wakes another process that has opened the same name and is blocked in sem_wait()",
     POSIX("sem_open", "DESCRIPTION"))
{
	const char *name = temp_sem_name();

	opened = new_gate();
	sem_t *semaphore = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 0));
	pid_t waiter = child(open_and_wait, (void *)name);
	pass_gate(opened);
	BLOCKS(waiter);
	EQUAL(sem_post(semaphore), 0);
	FINISHES(waiter);
	FAILS(EAGAIN, sem_trywait(semaphore));
	MUST(sem_close(semaphore));
	MUST(sem_unlink(name));
}
