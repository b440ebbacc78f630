/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("rename() of a directory onto a regular file fails with ENOTDIR and both stay", POSIX("rename", "ERRORS [ENOTDIR]"))
{
	const char *file = temp_file("abc", 3), *directory = temp_path();
	struct stat status;

	MUST(mkdir(directory, 0755));
	FAILS(ENOTDIR, rename(directory, file));
	SUCCEEDS(stat(file, &status));
	HOLDS(S_ISREG(status.st_mode));
	SUCCEEDS(stat(directory, &status));
	HOLDS(S_ISDIR(status.st_mode));
}
