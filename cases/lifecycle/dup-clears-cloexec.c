/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("the descriptors that dup() and dup2() make have no FD_CLOEXEC, and that which they copy keeps it",
     POSIX("dup", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	int one = GIVES(dup(fd[1]));
	EQUAL(fcntl(one, F_GETFD), 0);
	int two = MUST(fcntl(fd[1], F_DUPFD_CLOEXEC, 20));
	EQUAL(dup2(fd[1], two), two);
	EQUAL(fcntl(two, F_GETFD), 0);
	EQUAL(fcntl(fd[1], F_GETFD), FD_CLOEXEC);
	EQUAL(write(one, "1", 1), 1);
	EQUAL(write(two, "2", 1), 1);
	set_nonblocking(fd[0]);
	READS(fd[0], "12");
}
