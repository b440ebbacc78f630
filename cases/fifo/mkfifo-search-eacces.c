/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "plumbline.h"

static void make_fifo(void *path)
{
	become_second_user();
	FAILS(EACCES, mkfifo(path, 0600));
}

CASE("mkfifo() below a directory that the process may write to but not search fails with EACCES and makes nothing",
     POSIX("mkfifo", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *directory = temp_path();
	char path[512];
	struct stat status;

	snprintf(path, sizeof(path), "%s/fifo", directory);
	MUST(mkdir(directory, 0700));
	MUST(chmod(directory, 0766));
	FINISHES(child(make_fifo, path));
	FAILS(ENOENT, lstat(path, &status));
}
