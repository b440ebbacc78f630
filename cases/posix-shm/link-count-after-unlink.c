/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("fstat() tells a link count of an object, 1 on Linux, which shm_unlink() makes less there",
     IMPL("fstat()", "DESCRIPTION, shared memory object: other members"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	OBSERVE("st_nlink is %lu", (unsigned long)status_of(fd).st_nlink);
	SUCCEEDS(shm_unlink(name));
	OBSERVE("st_nlink is %lu after shm_unlink()", (unsigned long)status_of(fd).st_nlink);
	HAS_SIZE(fd, 3);
	FAILS(ENOENT, shm_open(name, O_RDONLY, 0));
}
