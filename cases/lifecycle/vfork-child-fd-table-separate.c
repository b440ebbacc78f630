/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vfork() */
#include "stream.h"

CASE("descriptors that a vfork()ed child closes stay open in its parent", LINUX("vfork(2)", "DESCRIPTION, Linux description"))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	pid_t pid = GIVES(vfork());
	if (pid == 0)
		_exit(close(fd[0]) != 0 || close(fd[1]) != 0 || close(fd[0]) == 0 || errno != EBADF || close(fd[1]) == 0 ||
		      errno != EBADF);
	FINISHES(pid);
	EQUAL(write(fd[1], "x", 1), 1);
	READS(fd[0], "x");
}
