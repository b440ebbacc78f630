/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a new object has the permissions of mode less those of the file mode creation mask",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_shm_name();

	LOOK(umask(0));
	SUCCEEDS(ftruncate(GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0666)), 3));
	int fd = GIVES(shm_open(name, O_RDONLY, 0));
	HAS_SIZE(fd, 3);
	HAS_MODE(fd, 0666);
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0246)), 0246);
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0)), 0);
	LOOK(umask(026));
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0666)), 0640);
	LOOK(umask(0777));
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0666)), 0);
}
