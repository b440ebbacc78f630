/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_init() with a value above SEM_VALUE_MAX fails with EINVAL", POSIX("sem_init", "ERRORS [EINVAL]"))
{
	sem_t semaphore;

	FAILS(EINVAL, sem_init(&semaphore, 0, value_max() + 1));
	FAILS(EINVAL, sem_init(&semaphore, 1, value_max() + 1));
	FAILS(EINVAL, sem_init(&semaphore, 0, UINT_MAX));
	SUCCEEDS(sem_init(&semaphore, 0, 1));
	HAS_VALUE(&semaphore, 1);
}
