/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a non-blocking read() of an empty pipe that has a writer fails with EAGAIN, and the next one gets what is written then",
     POSIX("read", "ERRORS [EAGAIN]"))
{
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	EQUAL(byte, 'p');
	MUST(write(fd[1], "x", 1));
	EQUAL(read(fd[0], &byte, 1), 1);
	EQUAL(byte, 'x');
	FAILS(EAGAIN, read(fd[0], &byte, 1));
}
