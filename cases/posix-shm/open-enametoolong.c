/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() and shm_unlink() of a name of 256 bytes after its slash fail with ENAMETOOLONG, or take it",
     POSIX_MAY("shm_open", "ERRORS [ENAMETOOLONG]"))
{
	char name[258] = "/";

	memset(name + 1, 'x', 256);
	errno = 0;
	int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	LINUX_OR_OTHER(fd == -1 && errno == ENAMETOOLONG, fd >= 0 || errno == EINVAL);
	if (fd >= 0)
		SUCCEEDS(shm_unlink(name));
	FAILS_EITHER(ENAMETOOLONG, ENOENT, shm_unlink(name));
}
