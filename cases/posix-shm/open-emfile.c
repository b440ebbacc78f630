/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() by a process that has as many descriptors as it may fails with EMFILE and creates nothing",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [EMFILE]"),
     NOT_UNDER_MEMCHECK("valgrind lets the kernel open it, and then takes it back"))
{
	const char *name = temp_shm_name(), *existing = temp_shm_name();

	named_object(existing, 3);
	int last = use_up_descriptors();
	FAILS(EMFILE, shm_open(name, O_RDWR | O_CREAT, 0600));
	FAILS(EMFILE, shm_open(existing, O_RDWR | O_TRUNC, 0));
	MUST(close(last));
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	HAS_SIZE(GIVES(shm_open(existing, O_RDWR, 0)), 3);
}
