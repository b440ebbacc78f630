/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { ROUNDS = 1000 };

CASE("after a thousand rounds of sem_open() and sem_close() nothing is used up: no descriptor, and no place for another one",
     POSIX("sem_close", "DESCRIPTION"))
{
	const char *name = temp_sem_name();
	int before;

	MUST(sem_close(named_semaphore(name, 0)));
	before = next_fd();
	for (int i = 0; i < ROUNDS; i++) {
		sem_t *semaphore = GIVES(sem_open(name, O_CREAT, 0600, 0));

		SUCCEEDS(sem_post(semaphore));
		SUCCEEDS(sem_close(semaphore));
	}
	EQUAL(next_fd(), before);
	HAS_VALUE(GIVES(sem_open(name, 0)), ROUNDS);
}
