/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking read() of an empty pipe without a writer returns 0, not EAGAIN",
     POSIX("read", "DESCRIPTION, pipe or FIFO"))
{
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	MUST(close(fd[1]));
	EQUAL(read(fd[0], &byte, 1), 0);
	EQUAL(byte, 'p');
}
