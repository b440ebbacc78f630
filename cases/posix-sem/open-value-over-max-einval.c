/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() that would create a semaphore of a value above SEM_VALUE_MAX fails with EINVAL and creates none",
     POSIX("sem_open", "ERRORS [EINVAL]"))
{
	const char *name = temp_sem_name();

	FAILS(EINVAL, sem_open(name, O_CREAT, 0600, value_max() + 1));
	FAILS(EINVAL, sem_open(name, O_CREAT | O_EXCL, 0600, UINT_MAX));
	FAILS(ENOENT, sem_open(name, 0));
}
