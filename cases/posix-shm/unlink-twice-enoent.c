/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a second shm_unlink() of a name fails with ENOENT while the object is still open and mapped, and leaves that as it is",
     POSIX_OPTION(SHM, "shm_unlink", "ERRORS [ENOENT]"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);
	char *memory = mapped(fd, 3);

	memcpy(memory, "abc", 3);
	SUCCEEDS(shm_unlink(name));
	FAILS(ENOENT, shm_unlink(name));
	EQUAL_BYTES(memory, "abc", 3);
	HOLDS_TEXT(fd, "abc");
}
