/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "posix-sem.h"

CASE("a name that begins as another one does names another semaphore", POSIX("sem_open", "DESCRIPTION, name"))
{
	const char *name = temp_sem_name();
	char longer[256];

	MUST_HOLD(snprintf(longer, sizeof(longer), "%s-", name) < (int)sizeof(longer));
	sem_t *first = GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 1));
	FAILS(ENOENT, sem_open(longer, 0));
	sem_t *second = GIVES(sem_open(longer, O_CREAT | O_EXCL, 0600, 5));
	SUCCEEDS(sem_unlink(longer));
	HOLDS(first != second);
	HAS_VALUE(first, 1);
	HAS_VALUE(second, 5);
	HAS_VALUE(GIVES(sem_open(name, 0)), 1);
}
