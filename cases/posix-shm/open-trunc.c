/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() with O_RDWR and O_TRUNC makes an object's size 0 and leaves its mode; what it is given then is zero",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_TRUNC"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	memcpy(mapped(fd, 3), "abc", 3);
	int emptied = GIVES(shm_open(name, O_RDWR | O_TRUNC, 0));
	HAS_SIZE(fd, 0);
	HAS_MODE(fd, 0600);
	SUCCEEDS(ftruncate(emptied, 3));
	HOLDS_TEXT(fd, "\0\0\0");
	memcpy(mapped(fd, 3), "xyz", 3);
	(void)GIVES(shm_open(name, O_RDWR | O_CREAT | O_TRUNC, 0666));
	HAS_SIZE(fd, 0);
	HAS_MODE(fd, 0600);
}
