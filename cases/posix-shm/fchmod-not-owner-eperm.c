/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void change_in_vain(void *descriptor)
{
	FAILS(EPERM, fchmod(INT(descriptor), 0600));
}

CASE("fchmod() of an object by a user who does not own it fails with EPERM, be it open for both, and changes nothing",
     POSIX_OPTION(SHM, "fchmod", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int fd = new_object(3);

	MUST(fchmod(fd, 0666));
	FINISHES(child_as_second_user(change_in_vain, &fd));
	HAS_MODE(fd, 0666);
}
