/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modes.h"
#include "plumbline.h"

CASE("mknodat() makes a FIFO below the directory open as fd, not below the working directory", XSI("mknodat", "DESCRIPTION"))
{
	const char *directory = temp_path();
	struct stat status;

	modes_are_masks();
	MUST(mkdir(directory, 0700));
	MUST(chdir(temp_dir()));
	int fd = MUST(open(directory, O_RDONLY | O_DIRECTORY));
	SUCCEEDS(mknodat(fd, "fifo", S_IFIFO | 0666, 0));
	FAILS(ENOENT, lstat("fifo", &status));
	SUCCEEDS(fstatat(fd, "fifo", &status, AT_SYMLINK_NOFOLLOW));
	HOLDS(S_ISFIFO(status.st_mode));
	EQUAL(status.st_mode & 07777, 0644);
}
