/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static const char *readable, *unreadable;

static void open_what_may_be(void *unused)
{
	(void)unused;
	HAS_SIZE(GIVES(shm_open(readable, O_RDONLY, 0)), 3);
	FAILS(EACCES, shm_open(readable, O_RDWR, 0));
	FAILS(EACCES, shm_open(unreadable, O_RDONLY, 0));
	FAILS(EACCES, shm_open(unreadable, O_RDWR, 0));
}

CASE("shm_open() for an access that the object's mode denies to other users fails with EACCES, and for one it grants succeeds",
     POSIX_OPTION(SHM, "shm_open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	readable = temp_shm_name();
	unreadable = temp_shm_name();
	LOOK(umask(0));
	MUST(ftruncate(MUST(shm_open(readable, O_RDWR | O_CREAT | O_EXCL, 0664)), 3));
	MUST(shm_open(unreadable, O_RDWR | O_CREAT | O_EXCL, 0660));
	FINISHES(child_as_second_user(open_what_may_be, NULL));
}
