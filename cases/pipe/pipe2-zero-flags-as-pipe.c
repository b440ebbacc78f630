/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include "stream.h"

CASE("pipe2() with flags 0 makes a pipe as pipe() does: FD_CLOEXEC and O_NONBLOCK are clear on both descriptors",
     POSIX("pipe2", "DESCRIPTION"))
{
	int fd[2], next = next_fd();

	SUCCEEDS(pipe2(fd, 0));
	EQUAL(fd[0] < fd[1] ? fd[0] : fd[1], next);
	for (int end = 0; end < 2; end++) {
		EQUAL(fcntl(fd[end], F_GETFD) & FD_CLOEXEC, 0);
		EQUAL(fcntl(fd[end], F_GETFL) & O_NONBLOCK, 0);
	}
	EQUAL(write(fd[1], "x", 1), 1);
	READS(fd[0], "x");
}
