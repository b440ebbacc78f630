/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vfork() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("descriptors that a vfork()ed child closes stay open in its parent", LINUX("vfork(2)", "DESCRIPTION, Linux description"))
{
	int fd[2];
	char bytes[2] = "";

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	pid_t pid = GIVES(vfork());
	if (pid == 0)
		_exit(close(fd[0]) != 0 || close(fd[1]) != 0 || close(fd[0]) == 0 || errno != EBADF || close(fd[1]) == 0 ||
		      errno != EBADF);
	FINISHES(pid);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], bytes, 2), 1);
	EQUAL(bytes[0], 'x');
}
