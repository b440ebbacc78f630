/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("poll() reports POLLRDNORM, where it is asked for, whenever it reports POLLIN, and POLLWRNORM with POLLOUT",
     POSIX("poll", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	POLLS(fd[0], POLLIN | POLLRDNORM, 0);
	POLLS(fd[1], POLLOUT | POLLWRNORM, POLLOUT | POLLWRNORM);
	POLLS(fd[1], POLLWRNORM, POLLWRNORM);
	MUST(write(fd[1], "x", 1));
	POLLS(fd[0], POLLIN | POLLRDNORM, POLLIN | POLLRDNORM);
	POLLS(fd[0], POLLRDNORM, POLLRDNORM);
	fill(fd[1]);
	POLLS(fd[1], POLLOUT | POLLWRNORM, 0);
}
