/* SPDX-License-Identifier: MIT */
#include "protected.h"

CASE("where 1 protects, open() with O_CREAT of another user's " OBJECT
     " fails with EACCES in a sticky directory that all may write",
     VARIANT(fifo, "fifo/protected-fifos-eacces", LINUX("open(2)", "ERRORS EACCES, protected_fifos")),
     VARIANT(file, "file/protected-regular-eacces", LINUX("open(2)", "ERRORS EACCES, protected_regular")),
     NEEDS(OWN_MACHINE | SECOND_USER | PRIVILEGE_CHOWN | PROC))
{
	const char *directory = temp_path(), *theirs = new_in_directory(directory, false);

	set_kernel_limit(PROTECTION, "1");
	MUST(chmod(directory, 01777));
	FAILS(EACCES, OPEN_OR_MAKE(theirs));
	OPENS(theirs, open(theirs, O_RDWR));
	MUST(chmod(directory, 01775));
	OPENS(theirs, OPEN_OR_MAKE(theirs));
	MUST(chmod(directory, 0777));
	OPENS(theirs, OPEN_OR_MAKE(theirs));
}
