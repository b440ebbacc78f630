/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("read() and write() on the number of a pipe end that was closed fail with EBADF, though a duplicate is still open",
     POSIX("read", "ERRORS [EBADF]"))
{
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	int reader = MUST(dup(fd[0])), writer = MUST(dup(fd[1]));
	MUST(fcntl(reader, F_SETFL, O_NONBLOCK));
	MUST(write(writer, "y", 1));
	MUST(close(fd[0]));
	MUST(close(fd[1]));
	FAILS(EBADF, write(fd[1], "x", 1));
	FAILS(EBADF, read(fd[0], &byte, 1));
	EQUAL(byte, 'p');
	EQUAL(read(reader, &byte, 1), 1);
	EQUAL(byte, 'y');
	FAILS(EAGAIN, read(reader, &byte, 1));
}
