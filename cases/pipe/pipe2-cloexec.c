/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pipe2() with O_CLOEXEC sets FD_CLOEXEC on both descriptors and leaves O_NONBLOCK clear", POSIX("pipe2", "DESCRIPTION"))
{
	int fd[2];

	SUCCEEDS(pipe2(fd, O_CLOEXEC));
	for (int end = 0; end < 2; end++) {
		EQUAL(GIVES(fcntl(fd[end], F_GETFD)) & FD_CLOEXEC, FD_CLOEXEC);
		EQUAL(fcntl(fd[end], F_GETFL) & O_NONBLOCK, 0);
	}
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], &(char){0}, 1), 1);
}
