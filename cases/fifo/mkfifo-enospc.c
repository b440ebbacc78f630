/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sys/stat.h>
#include <unistd.h>

#include "mounted.h"

static void make_fifos(void *directory)
{
	struct stat status;

	mount_small(directory, "nr_inodes=2");
	SUCCEEDS(mkfifo(path_in(directory, "one"), 0600));
	FAILS(ENOSPC, mkfifo(path_in(directory, "two"), 0600));
	FAILS(ENOENT, lstat(path_in(directory, "two"), &status));
	MUST(unlink(path_in(directory, "one")));
	SUCCEEDS(mkfifo(path_in(directory, "two"), 0600));
	SUCCEEDS(lstat(path_in(directory, "two"), &status));
	HOLDS(S_ISFIFO(status.st_mode));
}

CASE("mkfifo() on a file system that has no room for another file fails with ENOSPC and makes nothing",
     POSIX("mkfifo", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0700));
	FINISHES(child(make_fifos, (void *)directory));
}
