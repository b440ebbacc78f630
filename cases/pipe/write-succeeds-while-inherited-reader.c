/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

static int fd[2];

static void read_one_byte(void *gate)
{
	char data[2];

	pass_gate(gate);
	EQUAL(read(fd[0], data, sizeof(data)), 1);
}

CASE("write() succeeds without SIGPIPE while only a forked child has the read end, and fails with EPIPE when that has ended",
     POSIX("write", "ERRORS [EPIPE]"))
{
	struct gate *gate = new_gate();

	MUST(pipe(fd));
	pid_t holder = child(read_one_byte, gate);
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, 0);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(caught(SIGPIPE), 0);
	open_gate(gate);
	FINISHES(holder);
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 1);
}
