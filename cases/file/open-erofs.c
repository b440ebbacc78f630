/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mounted.h"

static void open_there(void *directory)
{
	struct stat status;
	char byte = 0;

	mount_small(directory, "");
	int fd = MUST(open(path_in(directory, "file"), O_WRONLY | O_CREAT | O_EXCL, 0600));
	MUST(write(fd, "x", 1));
	MUST(close(fd));
	make_read_only(directory);
	FAILS(EROFS, open(path_in(directory, "file"), O_WRONLY));
	FAILS(EROFS, open(path_in(directory, "file"), O_RDWR));
	FAILS(EROFS, open(path_in(directory, "file"), O_WRONLY | O_TRUNC));
	FAILS(EROFS, open(path_in(directory, "new"), O_WRONLY | O_CREAT, 0600));
	FAILS(ENOENT, lstat(path_in(directory, "new"), &status));
	fd = GIVES(open(path_in(directory, "file"), O_RDONLY | O_CREAT, 0600));
	EQUAL(read(fd, &byte, 1), 1);
	EQUAL(byte, 'x');
}

CASE("open() of a file of a read-only file system to write, to cut or to make it fails with EROFS; to read it succeeds",
     POSIX("open", "ERRORS [EROFS]"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0700));
	FINISHES(child(open_there, (void *)directory));
}
