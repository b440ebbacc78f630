/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() creates a semaphore of the value SEM_VALUE_MAX, too", POSIX("sem_open", "DESCRIPTION, O_CREAT"))
{
	sem_t *semaphore = GIVES(sem_open(temp_sem_name(), O_CREAT | O_EXCL, 0600, value_max()));

	HAS_VALUE(semaphore, (int)value_max());
	SUCCEEDS(sem_trywait(semaphore));
	HAS_VALUE(semaphore, (int)value_max() - 1);
}
