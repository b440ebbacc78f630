/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("poll() reports POLLNVAL for a descriptor that is not open, whatever was asked for",
     POSIX("poll", "DESCRIPTION, POLLNVAL"))
{
	int fd[2];

	MUST(pipe(fd));
	POLLS(fd[0], 0, 0);
	MUST(close(fd[0]));
	POLLS(fd[0], 0, POLLNVAL);
	POLLS(fd[0], POLLIN | POLLOUT, POLLNVAL);
}
