/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mounted.h"

static char data[8 * 65536];

static void fill_up(void *directory)
{
	struct stat status;
	ssize_t page = (ssize_t)page_size();

	mount_small(directory, "nr_blocks=4");
	int fd = MUST(open(path_in(directory, "file"), O_RDWR | O_CREAT | O_EXCL, 0600));
	EQUAL(write(fd, data, 8 * (size_t)page), 4 * page);
	FAILS(ENOSPC, write(fd, data, 1));
	MUST(fstat(fd, &status));
	EQUAL(status.st_size, 4 * page);
	EQUAL(pwrite(fd, "x", 1, 0), 1);
	MUST(ftruncate(fd, page));
	EQUAL(write(fd, "x", 1), 1);
	EQUAL(lseek(fd, 0, SEEK_END), 4 * page + 1);
}

CASE("write() writes as many bytes as the file system has room for, fails with ENOSPC for more, and works again when there is "
     "room",
     POSIX("write", "DESCRIPTION; ERRORS [ENOSPC]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST_HOLD(page_size() <= 65536);
	MUST(mkdir(directory, 0700));
	FINISHES(child(fill_up, (void *)directory));
}
