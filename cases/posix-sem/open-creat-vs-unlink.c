/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { TIMES = 300 };

static struct gate *start;

static void unlink_again_and_again(void *name)
{
	pass_gate(start);
	for (int i = 0; i < TIMES; i++) {
		errno = 0;
		HOLDS(sem_unlink(name) == 0 || errno == ENOENT);
	}
}

CASE("sem_open() with O_CREAT gives a semaphore also while another process unlinks the name again and again",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_sem_name();

	start = new_gate();
	pid_t other = child(unlink_again_and_again, (void *)name);
	open_gate(start);
	for (int i = 0; i < TIMES; i++) {
		sem_t *semaphore = GIVES(sem_open(name, O_CREAT, 0600, 1));

		HAS_VALUE(semaphore, 1);
		SUCCEEDS(sem_close(semaphore));
	}
	FINISHES(other);
}
