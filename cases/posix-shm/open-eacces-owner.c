/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() by an owner without privilege fails with EACCES for an access that the object's mode denies to its owner",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();

	become_second_user();
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0400));
	SUCCEEDS(ftruncate(fd, 3));
	HAS_SIZE(GIVES(shm_open(name, O_RDONLY, 0)), 3);
	FAILS(EACCES, shm_open(name, O_RDWR, 0));
	MUST(fchmod(fd, 0));
	FAILS(EACCES, shm_open(name, O_RDONLY, 0));
}
