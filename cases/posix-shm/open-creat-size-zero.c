/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() with O_CREAT of a new name gives a descriptor of an object of size 0, and the name is there for others",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();

	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	HAS_SIZE(fd, 0);
	int other = GIVES(shm_open(name, O_RDWR, 0));
	MUST(ftruncate(fd, 3));
	HAS_SIZE(other, 3);
}
