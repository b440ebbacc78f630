/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a new object has the permissions of mode less those of the file mode creation mask",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"))
{
	LOOK(umask(0));
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0777)), 0777);
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0)), 0);
	LOOK(umask(027));
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0777)), 0750);
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0666)), 0640);
	LOOK(umask(0777));
	HAS_MODE(GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0777)), 0);
}
