/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a copy of an object's descriptor is of the same object, and stays when the first is closed",
     POSIX_OPTION(SHM, "dup", "DESCRIPTION"))
{
	int fd = new_object(3);
	char *memory = mapped(fd, 3);
	int copy = GIVES(dup(fd));

	memcpy(memory, "abc", 3);
	SUCCEEDS(close(fd));
	HAS_SIZE(copy, 3);
	HOLDS_TEXT(copy, "abc");
	SUCCEEDS(ftruncate(copy, 5));
	HAS_SIZE(copy, 5);
}
