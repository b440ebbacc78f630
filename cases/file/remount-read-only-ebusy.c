/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mounted.h"

static void remount(void *directory)
{
	mount_small(directory, "");
	int fd = MUST(open(path_in(directory, "file"), O_WRONLY | O_CREAT | O_EXCL, 0600));
	FAILS(EBUSY, mount("none", directory, "none", MS_REMOUNT | MS_RDONLY, NULL));
	EQUAL(write(fd, "x", 1), 1);
	EQUAL(lseek(fd, 0, SEEK_END), 1);
	MUST(close(fd));
	SUCCEEDS(mount("none", directory, "none", MS_REMOUNT | MS_RDONLY, NULL));
	FAILS(EROFS, open(path_in(directory, "file"), O_WRONLY));
}

CASE("a file system with a file that is open for writing cannot be made read-only: mount() fails with EBUSY, and writes go on",
     LINUX("mount(2)", "ERRORS EBUSY"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0700));
	FINISHES(child(remount, (void *)directory));
}
