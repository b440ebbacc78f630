/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a pipe has one direction: its read end refuses write() and its write end refuses read() with EBADF",
     LINUX("pipe(7)", "Portability notes"))
{
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(fcntl(fd[1], F_SETFL, O_NONBLOCK));
	FAILS(EBADF, write(fd[0], "x", 1));
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	MUST(write(fd[1], "y", 1));
	FAILS(EBADF, read(fd[1], &byte, 1));
	EQUAL(byte, 'p');
	EQUAL(read(fd[0], &byte, 1), 1);
	EQUAL(byte, 'y');
}
