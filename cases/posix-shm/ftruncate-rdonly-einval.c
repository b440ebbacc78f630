/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("ftruncate() of an object that is open for reading alone fails with EBADF or EINVAL, and leaves the size",
     POSIX_OPTION(SHM, "ftruncate", "ERRORS [EBADF] or [EINVAL]"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3), reader = MUST(shm_open(name, O_RDONLY, 0));

	VARIES("POSIX has both; ftruncate(2), too");
	FAILS_EITHER(EINVAL, EBADF, ftruncate(reader, 0));
	FAILS_EITHER(EINVAL, EBADF, ftruncate(reader, 5));
	HAS_SIZE(fd, 3);
}
