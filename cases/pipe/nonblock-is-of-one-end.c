/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(write(fd[1], "x", 1), 1);
}

/* The two ends are two open file descriptions. */
CASE("O_NONBLOCK set on the read end of a " OBJECT " does not make write() to the other end non-blocking",
     VARIANT(pipe, "pipe/nonblock-is-of-one-end", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/nonblock-is-of-one-end", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	char data[65536] = {0};
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
	EQUAL(fcntl(fd[1], F_GETFL) & O_NONBLOCK, 0);
	ssize_t filled = (ssize_t)fill(fd[1]);
	pid_t writer = child(write_one_byte, fd);
	BLOCKS(writer);
	ssize_t got = MUST(read(fd[0], data, sizeof(data)));
	FINISHES(writer);
	for (ssize_t n; (n = read(fd[0], data, sizeof(data))) > 0;)
		got += n;
	EQUAL(got, filled + 1);
}
