/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>

#include "plumbline.h"

CASE("mkfifoat() of a name that exists below fd fails with EEXIST and leaves the FIFO of that name as it is",
     POSIX("mkfifoat", "ERRORS [EEXIST]"))
{
	int fd = MUST(open(temp_dir(), O_RDONLY | O_DIRECTORY));
	struct stat before, after;

	MUST(mkfifoat(fd, "fifo", 0600));
	MUST(fstatat(fd, "fifo", &before, 0));
	FAILS(EEXIST, mkfifoat(fd, "fifo", 0644));
	MUST(fstatat(fd, "fifo", &after, 0));
	EQUAL(after.st_ino, before.st_ino);
	EQUAL(after.st_mode, before.st_mode);
}
