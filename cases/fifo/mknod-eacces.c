/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "plumbline.h"

static void make_node(void *path)
{
	become_second_user();
	FAILS(EACCES, mknod(path, S_IFIFO | 0600, 0));
}

CASE("mknod() of a FIFO in a directory that the process may not write to fails with EACCES and makes nothing",
     XSI("mknod", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *path = temp_path();
	struct stat status;

	MUST(chmod(temp_dir(), 0755));
	FINISHES(child(make_node, (void *)path));
	FAILS(ENOENT, lstat(path, &status));
}
