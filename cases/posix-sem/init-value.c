/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_init() gives a semaphore, shared or not, the value that is asked for, from 0 to SEM_VALUE_MAX",
     POSIX("sem_init", "DESCRIPTION"))
{
	const unsigned int values[] = {0, 1, 2, 255, 256, 32767, value_max() - 1, value_max()};
	sem_t semaphore;

	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		for (int pshared = 0; pshared <= 1; pshared++) {
			memset(&semaphore, 0xaa, sizeof(semaphore));
			SUCCEEDS(sem_init(&semaphore, pshared, values[i]));
			HAS_VALUE(&semaphore, (int)values[i]);
			MUST(sem_destroy(&semaphore));
		}
}
