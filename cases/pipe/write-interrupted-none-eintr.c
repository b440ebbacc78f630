/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "stream.h"

static void write_interrupted(void *pipe_ends)
{
	int *fd = pipe_ends;

	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, write(fd[1], "x", 1));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("a write() blocked on a full " OBJECT " fails with EINTR and has added nothing when a handler without SA_RESTART has run",
     VARIANT(pipe, "pipe/write-interrupted-none-eintr", POSIX("write", "ERRORS [EINTR]")),
     VARIANT(fifo, "fifo/write-interrupted-none-eintr", POSIX("write", "ERRORS [EINTR]")),
     VARIANT(stream, "unix-socket/stream-write-interrupted-none-eintr", POSIX("write", "ERRORS [EINTR]")))
{
	char data[65536] = {0};
	int fd[2];

	make_stream(fd);
	size_t left = fill(fd[1]);
	pid_t writer = child(write_interrupted, fd);
	BLOCKS(writer);
	INTERRUPTS(SIGUSR1, writer);
	set_nonblocking(fd[0]);
	for (ssize_t n; (n = read(fd[0], data, sizeof(data))) > 0; left -= (size_t)n)
		EQUAL(memchr(data, 'x', (size_t)n) == NULL, true);
	EQUAL(left, 0);
}
