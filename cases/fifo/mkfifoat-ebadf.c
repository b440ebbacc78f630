/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mkfifoat() with a relative path and an fd that is neither AT_FDCWD nor open fails with EBADF",
     POSIX("mkfifoat", "ERRORS [EBADF]"))
{
	struct stat status;

	MUST(chdir(temp_dir()));
	int closed = MUST(open(".", O_RDONLY | O_DIRECTORY));
	MUST(close(closed));
	FAILS(EBADF, mkfifoat(closed, "fifo", 0600));
	FAILS(EBADF, mkfifoat(-1, "fifo", 0600));
	FAILS(ENOENT, lstat("fifo", &status));
}
