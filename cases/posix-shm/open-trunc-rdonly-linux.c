/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() with O_RDONLY and O_TRUNC of an object that the caller may write makes its size 0",
     LINUX("shm_open(3)", "NOTES"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	int emptied = GIVES(shm_open(name, O_RDONLY | O_TRUNC, 0));
	HAS_SIZE(fd, 0);
	HAS_SIZE(emptied, 0);
}
