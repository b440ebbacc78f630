/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_unlink() removes a semaphore of the longest name that sem_open() has taken",
     POSIX("sem_unlink", "ERRORS [ENAMETOOLONG]"))
{
	const char *begins = temp_sem_name();
	sem_t *semaphore = SEM_FAILED;
	char name[1026];

	memset(name, 'x', sizeof(name));
	memcpy(name, begins, strlen(begins));
	for (size_t length = 1025; semaphore == SEM_FAILED && length >= strlen(begins); length--) {
		name[length] = '\0';
		semaphore = LOOK(sem_open(name, O_CREAT | O_EXCL, 0600, 1));
	}
	HOLDS(semaphore != SEM_FAILED);
	HAS_VALUE(semaphore, 1);
	SUCCEEDS(sem_unlink(name));
	FAILS(ENOENT, sem_open(name, 0));
	FAILS(ENOENT, sem_unlink(name));
}
