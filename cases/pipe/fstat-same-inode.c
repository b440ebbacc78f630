/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static struct stat status_of(int fd)
{
	struct stat status;

	memset(&status, 0xaa, sizeof(status));
	SUCCEEDS(fstat(fd, &status));
	EQUAL(S_ISFIFO(status.st_mode) != 0, true);
	return status;
}

static bool are_same(int fd, int other)
{
	struct stat a = status_of(fd), b = status_of(other);

	return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

CASE("ends of different pipes differ in st_dev or st_ino: whether the two ends of one pipe do is observed",
     IMPL("fstat", "DESCRIPTION"))
{
	int fd[2], other[2];

	MUST(pipe(fd));
	MUST(pipe(other));
	bool same = are_same(fd[0], fd[1]);
	OBSERVE("the two ends of a pipe have %s", same ? "one st_ino" : "different st_ino");
	LINUX_OR_OTHER(same, !same);
	for (int end = 0; end < 2; end++) {
		EQUAL(are_same(fd[end], fd[end]), true);
		EQUAL(are_same(other[end], other[end]), true);
		EQUAL(are_same(fd[end], other[end]), false);
		EQUAL(are_same(fd[end], other[!end]), false);
	}
}
