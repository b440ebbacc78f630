/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_open() and shm_unlink() of a name of 256 bytes after its slash fail with ENAMETOOLONG, or take it",
     POSIX_MAY("shm_open", "ERRORS [ENAMETOOLONG]"))
{
	const char *own = temp_shm_name();
	char name[258] = "";

	memset(name, 'x', 257);
	memcpy(name, own, strlen(own));
	errno = 0;
	int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
	LINUX_OR_OTHER(fd == -1 && errno == ENAMETOOLONG, fd >= 0 || errno == EINVAL);
	if (fd >= 0)
		SUCCEEDS(shm_unlink(name));
	FAILS_EITHER(ENAMETOOLONG, ENOENT, shm_unlink(name));
}
