/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>

#include "stream.h"

CASE("a non-blocking write() of more than PIPE_BUF bytes to a " OBJECT " without any room fails with EAGAIN and adds nothing",
     VARIANT(pipe, "pipe/write-nonblock-large-full-eagain", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-nonblock-large-full-eagain", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	static char data[4 * PIPE_BUF];
	int fd[2];

	make_stream(fd);
	size_t size = fill(fd[1]);
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	memset(data, 'x', sizeof(data));
	FAILS(EAGAIN, write(fd[1], data, PIPE_BUF + 1));
	FAILS(EAGAIN, write(fd[1], data, 4 * PIPE_BUF));
	for (ssize_t n; (n = read(fd[0], data, sizeof(data))) > 0; size -= (size_t)n)
		EQUAL(memchr(data, 'x', (size_t)n) == NULL, true);
	EQUAL(size, 0);
}
