/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("dup2() of a descriptor to itself returns it, and neither closes it nor clears its FD_CLOEXEC",
     POSIX("dup2", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	EQUAL(dup2(fd[1], fd[1]), fd[1]);
	EQUAL(fcntl(fd[1], F_GETFD), FD_CLOEXEC);
	NOTHING_LEFT(fd[0]);
	EQUAL(write(fd[1], "x", 1), 1);
	READS(fd[0], "x");
}
