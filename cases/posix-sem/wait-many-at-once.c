/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { THREADS = 32 };

CASE("32 threads that wait for a semaphore are all released by 32 posts in a row", POSIX("sem_post", "DESCRIPTION"))
{
	static sem_t semaphore;
	struct thread *threads[THREADS];

	MUST(sem_init(&semaphore, 0, 0));
	for (int i = 0; i < THREADS; i++)
		threads[i] = thread(wait_once, &semaphore);
	BLOCKS(threads[0]);
	BLOCKS(threads[THREADS - 1]);
	for (int i = 0; i < THREADS; i++)
		SUCCEEDS(sem_post(&semaphore));
	for (int i = 0; i < THREADS; i++)
		FINISHES(threads[i]);
	HAS_VALUE(&semaphore, 0);
}
