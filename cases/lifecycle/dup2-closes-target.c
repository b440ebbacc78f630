/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup2() onto the last write end of a pipe closes that, so that the pipe's reader gets end-of-file",
     POSIX("dup2", "DESCRIPTION"))
{
	int fd[2], other[2];
	char byte = 0;

	MUST(pipe(fd));
	MUST(pipe(other));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(fcntl(other[0], F_SETFL, O_NONBLOCK));
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	EQUAL(dup2(other[1], fd[1]), fd[1]);
	EQUAL(read(fd[0], &byte, 1), 0);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(other[0], &byte, 1), 1);
	EQUAL(byte, 'x');
}
