/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("fork() leaves descriptors with FD_CLOEXEC open in the child, with that flag", POSIX("fork", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(fcntl(fd[1], F_SETFD, FD_CLOEXEC));
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		EQUAL(fcntl(fd[0], F_GETFD), 0);
		EQUAL(fcntl(fd[1], F_GETFD), FD_CLOEXEC);
		EQUAL(write(fd[1], "x", 1), 1);
		_exit(0);
	}
	FINISHES(pid);
	READS(fd[0], "x");
}
