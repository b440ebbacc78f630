/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void hold_pipe(void *gate)
{
	pass_gate(gate);
}

CASE("end-of-file does not come while a forked child has the write end, and comes when that child has ended",
     POSIX("read", "DESCRIPTION, pipe or FIFO"))
{
	struct gate *gate = new_gate();
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	pid_t holder = child(hold_pipe, gate);
	MUST(close(fd[1]));
	FAILS(EAGAIN, read(fd[0], &byte, 1));
	open_gate(gate);
	FINISHES(holder);
	EQUAL(read(fd[0], &byte, 1), 0);
	EQUAL(byte, 'p');
}
