/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mknodat() with a relative path fails with EBADF if fd is not open, and with ENOTDIR if it is open on a regular file",
     XSI("mknodat", "ERRORS [EBADF], [ENOTDIR]"))
{
	int file = MUST(open(temp_file("data", 4), O_RDONLY));
	struct stat status;

	MUST(chdir(temp_dir()));
	FAILS(EBADF, mknodat(-1, "fifo", S_IFIFO | 0600, 0));
	FAILS(ENOTDIR, mknodat(file, "fifo", S_IFIFO | 0600, 0));
	FAILS(ENOENT, lstat("fifo", &status));
}
