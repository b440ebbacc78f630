/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("rename() of a regular file onto a directory, though it is empty, fails with EISDIR and both stay",
     POSIX("rename", "ERRORS [EISDIR]"))
{
	const char *file = temp_file("abc", 3), *directory = temp_path();
	struct stat status;

	MUST(mkdir(directory, 0755));
	FAILS(EISDIR, rename(file, directory));
	SUCCEEDS(stat(file, &status));
	HOLDS(S_ISREG(status.st_mode));
	SUCCEEDS(stat(directory, &status));
	HOLDS(S_ISDIR(status.st_mode));
}
