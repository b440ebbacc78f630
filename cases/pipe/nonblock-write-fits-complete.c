/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "stream.h"

CASE("a non-blocking write() of PIPE_BUF bytes to an empty " OBJECT " adds them all",
     VARIANT(pipe, "pipe/nonblock-write-fits-complete", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/nonblock-write-fits-complete", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	static char sent[PIPE_BUF], data[PIPE_BUF + 1];
	int fd[2];

	for (size_t i = 0; i < sizeof(sent); i++)
		sent[i] = (char)(i % 251);
	make_stream(fd);
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	EQUAL(write(fd[1], sent, PIPE_BUF), PIPE_BUF);
	size_t got = 0;
	for (ssize_t n; (n = read(fd[0], data + got, sizeof(data) - got)) > 0;)
		got += (size_t)n;
	EQUAL(got, PIPE_BUF);
	EQUAL_BYTES(data, sent, PIPE_BUF);
}
