/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_post() of a " OBJECT " that nobody waits for makes its value one more",
     VARIANT(semaphore, "posix-sem/post-increments", POSIX("sem_post", "DESCRIPTION")),
     VARIANT(named_semaphore, "posix-sem/post-increments-named", POSIX("sem_post", "DESCRIPTION")))
{
	sem_t *semaphore = make_semaphore(0);

	for (int i = 1; i <= 20; i++) {
		SUCCEEDS(sem_post(semaphore));
		HAS_VALUE(semaphore, i);
	}
}
