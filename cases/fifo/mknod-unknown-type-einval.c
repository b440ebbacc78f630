/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "plumbline.h"

CASE("mknod() with a file type that is none fails with EINVAL and makes nothing", LINUX("mknod(2)", "ERRORS [EINVAL]"))
{
	const char *path = temp_path();
	struct stat status;

	FAILS(EINVAL, mknod(path, S_IFMT | 0600, 0));
	FAILS(ENOENT, lstat(path, &status));
}
