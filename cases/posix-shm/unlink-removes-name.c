/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

CASE("after shm_unlink() a name can be opened without O_CREAT no more, and unlinked no more: ENOENT",
     POSIX_OPTION(SHM, "shm_unlink", "DESCRIPTION"))
{
	const char *name = temp_shm_name();

	MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	EQUAL(shm_unlink(name), 0);
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	FAILS(ENOENT, shm_unlink(name));
}
