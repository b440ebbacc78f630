/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static void refuse(const char *link)
{
	struct stat status;

	FAILS(EEXIST, open(link, O_RDWR | O_CREAT | O_EXCL, 0600));
	MUST(lstat(link, &status));
	HOLDS(S_ISLNK(status.st_mode));
}

CASE("open() with O_CREAT|O_EXCL of a symbolic link fails with EEXIST, wherever it leads, and makes no file where it dangles",
     POSIX("open", "DESCRIPTION, O_EXCL"))
{
	const char *absent = temp_path(), *dangling = temp_path(), *whole = temp_path();

	MUST(symlink(absent, dangling));
	MUST(symlink(temp_file("abc", 3), whole));
	refuse(dangling);
	FAILS(ENOENT, access(absent, F_OK));
	refuse(whole);
}
