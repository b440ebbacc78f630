/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mkfifoat() with a relative path and an fd that is open on a regular file fails with ENOTDIR",
     POSIX("mkfifoat", "ERRORS [ENOTDIR]"))
{
	int fd = MUST(open(temp_file("data", 4), O_RDONLY));
	struct stat status;

	MUST(chdir(temp_dir()));
	FAILS(ENOTDIR, mkfifoat(fd, "fifo", 0600));
	FAILS(ENOENT, lstat("fifo", &status));
}
