/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking read() of an empty " OBJECT " without a writer returns 0, not EAGAIN",
     VARIANT(pipe, "pipe/read-nonblock-eof", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/read-nonblock-eof", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-read-nonblock-eof", POSIX("read", "DESCRIPTION")))
{
	int fd[2];
	char byte = 'p';

	make_stream(fd);
	set_nonblocking(fd[0]);
	FAILS_EMPTY(read(fd[0], &byte, 1));
	MUST(close(fd[1]));
	EQUAL(read(fd[0], &byte, 1), 0);
	EQUAL(byte, 'p');
}
