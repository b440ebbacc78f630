/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a reader that itself has a duplicate of the write end gets EAGAIN, not end-of-file, until it closes that too",
     POSIX("read", "ERRORS [EAGAIN]"))
{
	int fd[2];
	char byte;

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	int copy = MUST(dup(fd[1]));
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	MUST(close(fd[1]));
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	MUST(close(copy));
	EQUAL(read(fd[0], &byte, 1), 0);
}
