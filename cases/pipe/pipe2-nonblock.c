/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include "stream.h"

CASE("pipe2() with O_NONBLOCK makes both ends non-blocking and leaves FD_CLOEXEC clear", POSIX("pipe2", "DESCRIPTION"))
{
	int fd[2];

	SUCCEEDS(pipe2(fd, O_NONBLOCK));
	for (int end = 0; end < 2; end++) {
		EQUAL(GIVES(fcntl(fd[end], F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
		EQUAL(fcntl(fd[end], F_GETFD) & FD_CLOEXEC, 0);
	}
	NOTHING_LEFT(fd[0]);
	fill(fd[1]);
	FAILS(EAGAIN, write(fd[1], "x", 1));
}
