/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mkfifo() fails with ENAMETOOLONG when the path, with its end, is longer than PATH_MAX bytes, and not before",
     LINUX("mkfifo(3)", "ERRORS [ENAMETOOLONG]"))
{
	static char path[PATH_MAX + 1];
	struct stat status;

	MUST(chdir(temp_dir()));
	memset(path, '/', sizeof(path) - 1);
	path[0] = '.';
	path[PATH_MAX - 1] = 'f';
	FAILS(ENAMETOOLONG, mkfifo(path, 0600));
	FAILS(ENOENT, lstat("f", &status));
	path[PATH_MAX - 2] = 'f';
	path[PATH_MAX - 1] = '\0';
	SUCCEEDS(mkfifo(path, 0600));
	SUCCEEDS(lstat("f", &status));
	HOLDS(S_ISFIFO(status.st_mode));
}
