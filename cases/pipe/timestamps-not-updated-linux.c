/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static bool is_before(struct timespec a, struct timespec b)
{
	return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

static struct stat status_of(int fd)
{
	struct stat status;

	memset(&status, 0xaa, sizeof(status));
	SUCCEEDS(fstat(fd, &status));
	EQUAL(S_ISFIFO(status.st_mode) != 0, true);
	return status;
}

/* POSIX has write() mark the modification and status change, and read() the access; Linux leaves all as they were. */
CASE("write() to a pipe does not change its access time, nor read() its modification time, and no time goes back",
     LINUX_DEVIATION("inode(7)", "Last modification timestamp (mtime)"))
{
	int fd[2];
	char bytes[2];

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	struct stat before = status_of(fd[1]);
	EQUAL(write(fd[1], "x", 1), 1);
	struct stat written = status_of(fd[1]);
	EQUAL(is_before(before.st_atim, written.st_atim), false);
	EQUAL(is_before(written.st_mtim, before.st_mtim), false);
	EQUAL(is_before(written.st_ctim, before.st_ctim), false);
	EQUAL(read(fd[0], bytes, sizeof(bytes)), 1);
	EQUAL(bytes[0], 'x');
	struct stat read_from = status_of(fd[0]);
	EQUAL(is_before(read_from.st_atim, before.st_atim), false);
	EQUAL(is_before(written.st_mtim, read_from.st_mtim), false);
	EQUAL(is_before(read_from.st_mtim, before.st_mtim), false);
}
