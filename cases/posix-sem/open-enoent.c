/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() without O_CREAT of a name that does not exist fails with ENOENT, and creates nothing",
     POSIX("sem_open", "ERRORS [ENOENT]"))
{
	const char *name = temp_sem_name();

	FAILS(ENOENT, sem_open(name, 0));
	FAILS(ENOENT, sem_open(name, 0));
	FAILS(ENOENT, sem_unlink(name));
}
