/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sem_open() by a process that has as many descriptors as it may fails with EMFILE and creates nothing",
     LINUX("sem_open(3)", "ERRORS [EMFILE]"), NOT_UNDER_MEMCHECK("valgrind lets the kernel open it, and then takes it back"))
{
	const char *name = temp_sem_name();
	int last = use_up_descriptors();

	FAILS(EMFILE, sem_open(name, O_CREAT, 0600, 1));
	MUST(close(last));
	FAILS(ENOENT, sem_open(name, 0));
	HAS_VALUE(GIVES(sem_open(name, O_CREAT | O_EXCL, 0600, 1)), 1);
}
