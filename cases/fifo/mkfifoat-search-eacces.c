/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>

#include "plumbline.h"

static void make_fifo_below(void *directory)
{
	become_second_user();
	FAILS(EACCES, mkfifoat(INT(directory), "fifo", 0600));
}

CASE("mkfifoat() fails with EACCES when the process may not search the directory open as fd, though it may write to it",
     POSIX("mkfifoat", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *directory = temp_path();
	struct stat status;

	MUST(mkdir(directory, 0700));
	MUST(chmod(directory, 0766));
	int fd = MUST(open(directory, O_RDONLY | O_DIRECTORY));
	FINISHES(child(make_fifo_below, &fd));
	FAILS(ENOENT, fstatat(fd, "fifo", &status, 0));
}
