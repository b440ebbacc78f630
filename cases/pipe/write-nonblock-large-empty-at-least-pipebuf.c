/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdlib.h>

#include "stream.h"

CASE("a non-blocking write() of more than an empty " OBJECT
     " holds adds at least its first PIPE_BUF bytes and returns how many",
     VARIANT(pipe, "pipe/write-nonblock-large-empty-at-least-pipebuf", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-nonblock-large-empty-at-least-pipebuf", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	int fd[2];
	size_t got = 0;

	make_stream(fd);
	size_t size = fill(fd[1]) + PIPE_BUF;
	char *sent = MUST(malloc(size)), *data = MUST(calloc(1, size));
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	while (read(fd[0], data, size) > 0)
		;
	for (size_t i = 0; i < size; i++)
		sent[i] = (char)(i % 251);
	ssize_t added = write(fd[1], sent, size);
	AT_LEAST(added, PIPE_BUF);
	AT_MOST(added, size);
	for (ssize_t n; (n = read(fd[0], data + got, size - got)) > 0;)
		got += (size_t)n;
	EQUAL(got, added);
	EQUAL_BYTES(data, sent, got);
	free(sent);
	free(data);
}
