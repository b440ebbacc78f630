/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sys/stat.h>

#include "mounted.h"

static void make_node(void *directory)
{
	mount_small(directory, "nr_inodes=9");
	MUST(mknod(path_in(directory, "before"), S_IFIFO | 0600, 0));
	make_read_only(directory);
	FAILS(EROFS, mknod(path_in(directory, "after"), S_IFIFO | 0600, 0));
	FAILS(ENOENT, lstat(path_in(directory, "after"), &(struct stat){0}));
}

CASE("mknod() of a FIFO on a file system that has become read-only fails with EROFS and makes nothing",
     XSI("mknod", "ERRORS [EROFS]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0755));
	FINISHES(child(make_node, (void *)directory));
}
