/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking read() of an empty pipe that has a writer fails with EAGAIN, and the next one gets what is written then",
     POSIX("read", "ERRORS [EAGAIN]"))
{
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	EQUAL(byte, 'p');
	MUST(write(fd[1], "x", 1));
	READS(fd[0], "x");
	FAILS(EAGAIN, read(fd[0], &byte, 1));
}
