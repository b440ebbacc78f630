/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup2() of a descriptor that is not open fails with EBADF and does not close the other", POSIX("dup2", "ERRORS [EBADF]"))
{
	int fd[2], closed;
	char byte = 0;

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	closed = MUST(dup(fd[0]));
	MUST(close(closed));
	FAILS(EBADF, dup2(closed, fd[1]));
	FAILS(EBADF, dup2(-1, fd[1]));
	FAILS(EBADF, dup2(closed, closed));
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], &byte, 1), 1);
	EQUAL(byte, 'x');
	FAILS(EAGAIN, read(fd[0], &byte, 1));
}
