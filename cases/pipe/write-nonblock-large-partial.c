/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdlib.h>

#include "stream.h"

/* Room is made in whole pages, for a kernel may count in these. */
CASE("a non-blocking write() of more than a " OBJECT
     " has room for, and than PIPE_BUF, adds its first bytes and returns how many",
     VARIANT(pipe, "pipe/write-nonblock-large-partial", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-nonblock-large-partial", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	size_t room = 2 * (page_size() > PIPE_BUF ? page_size() : PIPE_BUF);
	int fd[2];

	make_stream(fd);
	size_t size = fill(fd[1]);
	MUST_HOLD(size >= room);
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	char *sent = MUST(malloc(size + PIPE_BUF)), *data = MUST(calloc(2, size));
	for (size_t i = 0; i < size + PIPE_BUF; i++)
		sent[i] = (char)(i % 251);
	for (size_t left = room; left > 0;)
		left -= (size_t)MUST(read(fd[0], data, left));
	ssize_t added = write(fd[1], sent, size + PIPE_BUF);
	AT_LEAST(added, 1);
	AT_MOST(added, size + PIPE_BUF);
	for (size_t left = size - room; left > 0;)
		left -= (size_t)MUST(read(fd[0], data, left));
	size_t got = 0;
	for (ssize_t n; (n = read(fd[0], data + got, 2 * size - got)) > 0;)
		got += (size_t)n;
	EQUAL(got, added);
	EQUAL_BYTES(data, sent, got);
	free(sent);
	free(data);
}
