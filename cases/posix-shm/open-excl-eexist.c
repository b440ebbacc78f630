/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() with O_CREAT and O_EXCL of a name that exists fails with EEXIST, and leaves size and contents, with O_TRUNC, "
     "too",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [EEXIST]"))
{
	const char *name = temp_shm_name();
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	SUCCEEDS(ftruncate(fd, 3));
	memcpy(mapped(fd, 3), "abc", 3);
	FAILS(EEXIST, shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	FAILS(EEXIST, shm_open(name, O_RDONLY | O_CREAT | O_EXCL, 0600));
	FAILS(EEXIST, shm_open(name, O_RDWR | O_CREAT | O_EXCL | O_TRUNC, 0600));
	HAS_SIZE(fd, 3);
	HOLDS_TEXT(fd, "abc");
}
