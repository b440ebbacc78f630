/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void truncate_in_vain(void *name)
{
	FAILS(EACCES, shm_open(name, O_RDWR | O_TRUNC, 0));
	FAILS(EACCES, shm_open(name, O_RDWR | O_CREAT | O_TRUNC, 0666));
}

CASE("shm_open() with O_RDWR and O_TRUNC of an object that the caller may not write fails with EACCES and truncates nothing",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();

	LOOK(umask(0));
	int fd = MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0644));
	MUST(ftruncate(fd, 3));
	memcpy(mapped(fd, 3), "abc", 3);
	FINISHES(child_as_second_user(truncate_in_vain, (void *)name));
	HAS_SIZE(fd, 3);
	HOLDS_TEXT(fd, "abc");
}
