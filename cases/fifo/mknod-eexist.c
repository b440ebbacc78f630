/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mknod() of a FIFO where a file or a symbolic link is fails with EEXIST and changes nothing",
     XSI("mknod", "ERRORS [EEXIST]"))
{
	const char *file = temp_file("data", 4), *target = temp_path(), *dangling = temp_path();
	struct stat status;

	MUST(symlink(target, dangling));
	FAILS(EEXIST, mknod(file, S_IFIFO | 0600, 0));
	FAILS(EEXIST, mknod(dangling, S_IFIFO | 0600, 0));
	FAILS(ENOENT, lstat(target, &status));
	MUST(lstat(file, &status));
	HOLDS(S_ISREG(status.st_mode));
	EQUAL(status.st_size, 4);
}
