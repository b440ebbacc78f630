/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a name that was unlinked can be created anew with O_EXCL while the old object is open: the new one is empty, the old "
     "stays",
     POSIX_OPTION(SHM, "shm_unlink", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int old = named_object(name, 3);

	memcpy(mapped(old, 3), "abc", 3);
	FAILS(EEXIST, shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	SUCCEEDS(shm_unlink(name));
	int new = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0640));
	HAS_SIZE(new, 0);
	MUST(ftruncate(new, 5));
	HAS_SIZE(old, 3);
	HOLDS_TEXT(old, "abc");
	HAS_SIZE(GIVES(shm_open(name, O_RDONLY, 0)), 5);
}
