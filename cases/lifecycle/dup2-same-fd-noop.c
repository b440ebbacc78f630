/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup2() of a descriptor to itself returns it, and neither closes it nor clears its FD_CLOEXEC",
     POSIX("dup2", "DESCRIPTION"))
{
	int fd[2];
	char byte = 0;

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	EQUAL(dup2(fd[1], fd[1]), fd[1]);
	EQUAL(fcntl(fd[1], F_GETFD), FD_CLOEXEC);
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], &byte, 1), 1);
	EQUAL(byte, 'x');
}
