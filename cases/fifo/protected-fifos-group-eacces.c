/* SPDX-License-Identifier: MIT */
#include "protected.h"

CASE("where 2 protects, open() with O_CREAT of another user's " OBJECT
     " fails with EACCES in a sticky directory that its group may write",
     VARIANT(fifo, "fifo/protected-fifos-group-eacces", LINUX("open(2)", "ERRORS EACCES, protected_fifos")),
     VARIANT(file, "file/protected-regular-group-eacces", LINUX("open(2)", "ERRORS EACCES, protected_regular")),
     NEEDS(OWN_MACHINE | SECOND_USER | PRIVILEGE_CHOWN | PROC))
{
	const char *directory = temp_path(), *theirs = new_in_directory(directory, false);

	set_kernel_limit(PROTECTION, "2");
	MUST(chmod(directory, 01770));
	FAILS(EACCES, OPEN_OR_MAKE(theirs));
	MUST(chmod(directory, 01702));
	FAILS(EACCES, OPEN_OR_MAKE(theirs));
	MUST(chmod(directory, 01700));
	OPENS(theirs, OPEN_OR_MAKE(theirs));
}
