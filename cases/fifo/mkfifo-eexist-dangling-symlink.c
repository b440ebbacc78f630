/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mkfifo() on a symbolic link that points nowhere fails with EEXIST and does not make what it points to",
     POSIX("mkfifo", "DESCRIPTION"))
{
	const char *target = temp_path(), *dangling = temp_path();
	struct stat status;

	MUST(symlink(target, dangling));
	FAILS(EEXIST, mkfifo(dangling, 0600));
	FAILS(ENOENT, lstat(target, &status));
	SUCCEEDS(lstat(dangling, &status));
	HOLDS(S_ISLNK(status.st_mode));
}
