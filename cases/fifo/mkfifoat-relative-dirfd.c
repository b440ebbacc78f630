/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modes.h"
#include "plumbline.h"

CASE("mkfifoat() makes the FIFO below the directory open as fd, not below the working directory",
     POSIX("mkfifoat", "DESCRIPTION"))
{
	const char *directory = temp_path();
	char there[512];
	struct stat status;

	modes_are_masks();
	MUST(mkdir(directory, 0700));
	MUST(chdir(temp_dir()));
	int fd = MUST(open(directory, O_RDONLY | O_DIRECTORY));
	SUCCEEDS(mkfifoat(fd, "fifo", 0777));
	FAILS(ENOENT, lstat("fifo", &status));
	snprintf(there, sizeof(there), "%s/fifo", directory);
	SUCCEEDS(lstat(there, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	EQUAL(status.st_mode & 07777, 0755);
}
