/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() without O_CREAT of a name that does not exist fails with ENOENT, and creates nothing",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [ENOENT]"))
{
	const char *name = temp_shm_name();
	int next = next_fd();

	FAILS(ENOENT, shm_open(name, O_RDWR, 0600));
	FAILS(ENOENT, shm_open(name, O_RDONLY, 0600));
	FAILS(ENOENT, shm_open(name, O_RDWR | O_TRUNC, 0600));
	FAILS(ENOENT, shm_unlink(name));
	EQUAL(next_fd(), next);
}
