/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void open_in_vain(void *name)
{
	FAILS(EACCES, shm_open(name, O_RDONLY, 0));
}

static void open_for_reading(void *name)
{
	HAS_SIZE(GIVES(shm_open(name, O_RDONLY, 0)), 3);
	FAILS(EACCES, shm_open(name, O_RDWR, 0));
}

CASE("fchmod() of an object decides which accesses other users are granted from then on",
     POSIX_OPTION(SHM, "fchmod", "DESCRIPTION, shared memory object"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	FINISHES(child_as_second_user(open_in_vain, (void *)name));
	SUCCEEDS(fchmod(fd, 0604));
	HAS_MODE(fd, 0604);
	FINISHES(child_as_second_user(open_for_reading, (void *)name));
	SUCCEEDS(fchmod(fd, 0600));
	FINISHES(child_as_second_user(open_in_vain, (void *)name));
}
