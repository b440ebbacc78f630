/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>

#include "plumbline.h"

CASE("mkfifo() of an unused path that ends in a slash fails with ENOENT or ENOTDIR and makes nothing",
     POSIX("mkfifo", "ERRORS [ENOENT] or [ENOTDIR]"))
{
	const char *path = temp_path();
	char with_slash[512];
	struct stat status;

	snprintf(with_slash, sizeof(with_slash), "%s/", path);
	FAILS_EITHER(ENOENT, like_linux() ? ENOENT : ENOTDIR, mkfifo(with_slash, 0600));
	FAILS(ENOENT, lstat(path, &status));
}
