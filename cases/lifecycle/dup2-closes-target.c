/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("dup2() onto the last write end of a pipe closes that, so that the pipe's reader gets end-of-file",
     POSIX("dup2", "DESCRIPTION"))
{
	int fd[2], other[2];
	char byte = 0;

	MUST(pipe(fd));
	MUST(pipe(other));
	set_nonblocking(fd[0]);
	set_nonblocking(other[0]);
	NOTHING_LEFT(fd[0]);
	EQUAL(dup2(other[1], fd[1]), fd[1]);
	EQUAL(read(fd[0], &byte, 1), 0);
	EQUAL(write(fd[1], "x", 1), 1);
	READS(other[0], "x");
}
