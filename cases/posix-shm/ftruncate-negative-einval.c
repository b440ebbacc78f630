/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("ftruncate() of an object to a negative length fails with EINVAL and leaves size and contents",
     POSIX_OPTION(SHM, "ftruncate", "ERRORS [EINVAL]"))
{
	int fd = new_object(3);

	memcpy(mapped(fd, 3), "abc", 3);
	FAILS(EINVAL, ftruncate(fd, -1));
	FAILS(EINVAL, ftruncate(fd, -4096));
	HAS_SIZE(fd, 3);
	HOLDS_TEXT(fd, "abc");
}
