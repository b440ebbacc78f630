/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("what a fork()ed child closes and opens changes nothing in its parent's table of descriptors, nor the other way round",
     POSIX("fork", "DESCRIPTION"))
{
	struct gate *parent_done = new_gate();
	int fd[2];

	for (int number = 30; number < 32; number++)
		LOOK(close(number)); /* what whoever started this left open */
	MUST(pipe(fd));
	pid_t pid = GIVES(fork());
	if (pid == 0) {
		EQUAL(dup2(fd[0], 30), 30);
		MUST(close(fd[0]));
		pass_gate(parent_done);
		FAILS(EBADF, fcntl(31, F_GETFD));
		EQUAL(fcntl(fd[1], F_GETFD), 0);
		_exit(0);
	}
	MUST(dup2(fd[0], 31));
	MUST(close(fd[1]));
	open_gate(parent_done);
	FINISHES(pid);
	EQUAL(fcntl(fd[0], F_GETFD), 0);
	FAILS(EBADF, fcntl(30, F_GETFD));
	EQUAL(next_fd(), fd[1]);
}
