/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

CASE("each write() to a pipe that nobody can read from runs the handler of SIGPIPE once and then fails with EPIPE",
     POSIX("write", "ERRORS [EPIPE]"))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, SA_RESTART);
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 1);
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 2);
}
