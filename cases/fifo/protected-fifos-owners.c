/* SPDX-License-Identifier: MIT */
#include "protected.h"

static void open_it(void *path)
{
	OPENS(path, OPEN_OR_MAKE(path));
}

CASE("no protection keeps anybody from open() with O_CREAT of an own " OBJECT ", or of one of the sticky directory's owner",
     VARIANT(fifo, "fifo/protected-fifos-owners", LINUX("open(2)", "ERRORS EACCES, protected_fifos")),
     VARIANT(file, "file/protected-regular-owners", LINUX("open(2)", "ERRORS EACCES, protected_regular")),
     NEEDS(OWN_MACHINE | SECOND_USER | PRIVILEGE_CHOWN | PROC))
{
	const char *directory = temp_path(), *one = new_in_directory(directory, true);

	set_kernel_limit(PROTECTION, "2");
	MUST(chmod(directory, 01777));
	FINISHES(child_as_second_user(open_it, (void *)one));
	MUST(chown(one, second_user(), (gid_t)-1));
	FINISHES(child_as_second_user(open_it, (void *)one));
	FAILS(EACCES, OPEN_OR_MAKE(one));
	set_kernel_limit(PROTECTION, "0");
	OPENS(one, OPEN_OR_MAKE(one));
}
