/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <sys/stat.h>

#include "mounted.h"

static void allocate(void *directory)
{
	off_t page = (off_t)page_size();
	struct stat status;

	mount_small(directory, "nr_blocks=4");
	int fd = MUST(open(path_in(directory, "file"), O_RDWR | O_CREAT | O_EXCL, 0600));
	RETURNS(ENOSPC, posix_fallocate(fd, 0, 8 * page));
	RETURNS(0, posix_fallocate(fd, 0, 4 * page));
	MUST(fstat(fd, &status));
	EQUAL(status.st_size, 4 * page);
}

CASE("posix_fallocate() of more than the file system has room for returns ENOSPC, and then what there is can be had",
     POSIX_OPTION(ADV, "posix_fallocate", "ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0700));
	FINISHES(child(allocate, (void *)directory));
}
