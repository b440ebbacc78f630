/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a pipe has one direction: its read end refuses write() and its write end refuses read() with EBADF",
     LINUX("pipe(7)", "Portability notes"))
{
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	FAILS(EBADF, write(fd[0], "x", 1));
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	MUST(write(fd[1], "y", 1));
	FAILS(EBADF, read(fd[1], &byte, 1));
	EQUAL(byte, 'p');
	READS(fd[0], "y");
}
