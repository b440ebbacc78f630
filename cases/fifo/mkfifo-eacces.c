/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "plumbline.h"

static void make_fifo(void *path)
{
	become_second_user();
	FAILS(EACCES, mkfifo(path, 0600));
}

CASE("mkfifo() in a directory that the process may search but not write to fails with EACCES and makes nothing",
     POSIX("mkfifo", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *path = temp_path();
	struct stat status;

	MUST(chmod(temp_dir(), 0755));
	FINISHES(child(make_fifo, (void *)path));
	FAILS(ENOENT, lstat(path, &status));
}
