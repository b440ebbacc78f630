/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a reader that itself has a duplicate of the " OBJECT
     "'s write end gets EAGAIN, not end-of-file, until it closes that too",
     VARIANT(pipe, "pipe/eof-self-held-writer", POSIX("read", "ERRORS [EAGAIN]")),
     VARIANT(fifo, "fifo/eof-self-held-writer", POSIX("read", "ERRORS [EAGAIN]")),
     VARIANT(stream, "unix-socket/stream-eof-self-held-writer", POSIX("read", "ERRORS [EAGAIN]")))
{
	int fd[2];
	char byte;

	make_stream(fd);
	set_nonblocking(fd[0]);
	int copy = MUST(dup(fd[1]));
	NOTHING_LEFT(fd[0]);
	MUST(close(fd[1]));
	NOTHING_LEFT(fd[0]);
	MUST(close(copy));
	EQUAL(read(fd[0], &byte, 1), 0);
}
