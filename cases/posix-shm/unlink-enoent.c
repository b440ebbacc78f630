/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_unlink() of a name that does not exist fails with ENOENT", POSIX_OPTION(SHM, "shm_unlink", "ERRORS [ENOENT]"))
{
	const char *name = temp_shm_name();

	FAILS(ENOENT, shm_unlink(name));
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
}
