/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "plumbline.h"

CASE("mkfifo() below a directory that does not exist fails with ENOENT and makes no directory",
     POSIX("mkfifo", "ERRORS [ENOENT]"))
{
	const char *directory = temp_path();
	char fifo[512];
	struct stat status;

	snprintf(fifo, sizeof(fifo), "%s/fifo", directory);
	FAILS(ENOENT, mkfifo(fifo, 0600));
	FAILS(ENOENT, lstat(directory, &status));
}
