/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "plumbline.h"

CASE("mkfifo() with a regular file in its path prefix fails with ENOTDIR and leaves that file a file",
     POSIX("mkfifo", "ERRORS [ENOTDIR]"))
{
	const char *file = temp_file("data", 4);
	char below[512];
	struct stat status;

	snprintf(below, sizeof(below), "%s/fifo", file);
	FAILS(ENOTDIR, mkfifo(below, 0600));
	MUST(lstat(file, &status));
	HOLDS(S_ISREG(status.st_mode));
	EQUAL(status.st_size, 4);
}
