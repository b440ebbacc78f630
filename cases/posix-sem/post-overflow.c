/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_post() of a " OBJECT " makes its value SEM_VALUE_MAX at most: it fails with EOVERFLOW then, and changes nothing",
     VARIANT(semaphore, "posix-sem/post-overflow", POSIX("sem_post", "ERRORS [EOVERFLOW]")),
     VARIANT(named_semaphore, "posix-sem/post-overflow-named", POSIX("sem_post", "ERRORS [EOVERFLOW]")))
{
	unsigned int most = value_max();
	sem_t *semaphore = make_semaphore(most - 1);

	SUCCEEDS(sem_post(semaphore));
	HAS_VALUE(semaphore, (int)most);
	FAILS(EOVERFLOW, sem_post(semaphore));
	HAS_VALUE(semaphore, (int)most);
	SUCCEEDS(sem_trywait(semaphore));
	HAS_VALUE(semaphore, (int)most - 1);
	SUCCEEDS(sem_post(semaphore));
	HAS_VALUE(semaphore, (int)most);
}
