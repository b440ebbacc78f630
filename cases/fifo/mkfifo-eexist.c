/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static void exists(const char *path)
{
	struct stat before, after;

	MUST(lstat(path, &before));
	FAILS(EEXIST, mkfifo(path, 0666));
	MUST(lstat(path, &after));
	EQUAL(after.st_ino, before.st_ino);
	EQUAL(after.st_mode, before.st_mode);
	EQUAL(after.st_size, before.st_size);
}

CASE("mkfifo() on a path at which there is a file of any type fails with EEXIST and leaves that as it is",
     POSIX("mkfifo", "ERRORS [EEXIST]"))
{
	const char *file = temp_file("data", 4), *directory = temp_path(), *symbolic_link = temp_path();

	MUST(mkdir(directory, 0700));
	MUST(symlink(file, symbolic_link));
	exists(file);
	exists(temp_fifo());
	exists(directory);
	exists(symbolic_link);
	exists(file);
}
