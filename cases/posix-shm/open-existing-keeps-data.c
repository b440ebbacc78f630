/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() of an object that exists, with O_CREAT and without, leaves its size, contents and mode as they are",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	memcpy(mapped(fd, 3), "abc", 3);
	LOOK(umask(0));
	int first = GIVES(shm_open(name, O_RDWR, 0666)), second = GIVES(shm_open(name, O_RDWR | O_CREAT, 0666));
	HAS_SIZE(first, 3);
	HOLDS_TEXT(first, "abc");
	HAS_SIZE(second, 3);
	HOLDS_TEXT(second, "abc");
	HAS_MODE(second, 0600);
}
