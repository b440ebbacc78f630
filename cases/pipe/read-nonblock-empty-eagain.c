/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking read() of an empty " OBJECT
     " that has a writer fails with EAGAIN, and the next one gets what is written then",
     VARIANT(pipe, "pipe/read-nonblock-empty-eagain", POSIX("read", "ERRORS [EAGAIN]")),
     VARIANT(fifo, "fifo/nonblock-reader-eagain-with-writer", POSIX("read", "ERRORS [EAGAIN]")),
     VARIANT(stream, "unix-socket/stream-read-nonblock-empty-eagain", POSIX("read", "ERRORS [EAGAIN]")))
{
	int fd[2];
	char byte = 'p';

	make_stream(fd);
	set_nonblocking(fd[0]);
	FAILS_EMPTY(read(fd[0], &byte, 1));
	EQUAL(byte, 'p');
	MUST(write(fd[1], "x", 1));
	READS(fd[0], "x");
	FAILS_EMPTY(read(fd[0], &byte, 1));
}
