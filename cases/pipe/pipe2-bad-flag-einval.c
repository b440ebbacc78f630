/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <unistd.h>

#include "plumbline.h"

enum { UNDEFINED_FLAG = 1 << 30 };

/* The error is a may: a platform that takes the flag must make a whole pipe. */
CASE("pipe2() with an undefined flag fails with EINVAL and opens no descriptor, or makes a pipe",
     POSIX_MAY("pipe2", "ERRORS [EINVAL]"))
{
	int fd[2] = {-5, -6}, next = next_fd();

	int result = pipe2(fd, UNDEFINED_FLAG);
	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == 0);
	if (result == 0) {
		EQUAL(write(fd[1], "x", 1), 1);
		EQUAL(read(fd[0], &(char){0}, 1), 1);
		return;
	}
	EQUAL(next_fd(), next);
	EQUAL(fd[0], -5);
	EQUAL(fd[1], -6);
}
