/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a non-blocking write() to a full pipe that nobody can read from fails with EPIPE, not EAGAIN",
     POSIX("write", "ERRORS [EPIPE]"))
{
	int fd[2];

	MUST(pipe(fd));
	signal(SIGPIPE, SIG_IGN);
	MUST(fcntl(fd[1], F_SETFL, O_NONBLOCK));
	fill(fd[1]);
	FAILS(EAGAIN, write(fd[1], "x", 1));
	MUST(close(fd[0]));
	FAILS(EPIPE, write(fd[1], "x", 1));
}
