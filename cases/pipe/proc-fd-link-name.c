/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("the link /proc/self/fd/N of either end of a pipe is \"pipe:[\", its st_ino and \"]\"", LINUX("proc(5)", "/proc/pid/fd/"),
     NEEDS(PROC))
{
	int fd[2];
	struct stat status;
	char path[64], link[64], expected[64];

	MUST(pipe(fd));
	for (int end = 0; end < 2; end++) {
		MUST(fstat(fd[end], &status));
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd[end]);
		snprintf(expected, sizeof(expected), "pipe:[%ju]", (uintmax_t)status.st_ino);
		memset(link, '?', sizeof(link));
		ssize_t length = GIVES(readlink(path, link, sizeof(link) - 1));
		link[length] = '\0';
		EQUAL_STRING(link, expected);
	}
}
