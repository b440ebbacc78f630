/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

/* O_TRUNC and the other mode are there to do damage if the file is taken. */
CASE("open() with O_CREAT|O_EXCL of an existing file fails with EEXIST, opens nothing, and leaves data and mode unchanged",
     POSIX("open", "ERRORS [EEXIST]"))
{
	const char *path = temp_file("abc", 3);
	struct stat before, after;
	int next = next_fd();

	MUST(stat(path, &before));
	FAILS(EEXIST, open(path, O_RDWR | O_CREAT | O_EXCL | O_TRUNC, 0666));
	EQUAL(next_fd(), next);
	MUST(stat(path, &after));
	EQUAL(after.st_ino, before.st_ino);
	EQUAL(after.st_mode, before.st_mode);
	READS(MUST(open(path, O_RDONLY)), "abc");
}
