/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

static const struct timespec past[] = {{1000000, 0}, {1000000, 0}};

/* A file system may be mounted so that access times stay: one of a regular file tells whether it is. */
static bool access_times_are_kept(void)
{
	const char *file = temp_file("data", 4);
	int fd = MUST(open(file, O_RDONLY));
	struct stat status;

	MUST(futimens(fd, past));
	MUST(read(fd, &(char){0}, 1));
	MUST(fstat(fd, &status));
	return status.st_atime != 1000000;
}

CASE("read() of a byte of a " OBJECT " marks its access time for update",
     VARIANT(fifo, "fifo/read-updates-access-time", POSIX("read", "DESCRIPTION")))
{
	struct stat status;
	int fd[2];

	if (!access_times_are_kept())
		SKIP("the file system does not keep access times");
	make_stream(fd);
	MUST(write(fd[1], "x", 1));
	MUST(futimens(fd[0], past));
	EQUAL(read(fd[0], &(char){0}, 1), 1);
	MUST(fstat(fd[0], &status));
	DIFFERS(status.st_atime, 1000000);
	EQUAL(status.st_mtime, 1000000);
}
