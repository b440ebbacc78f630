/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("read() and write() on the number of a " OBJECT " end that was closed fail with EBADF, though a duplicate is still open",
     VARIANT(pipe, "pipe/read-write-closed-fd-ebadf", POSIX("read", "ERRORS [EBADF]")),
     VARIANT(fifo, "fifo/read-write-closed-fd-ebadf", POSIX("read", "ERRORS [EBADF]")),
     VARIANT(stream, "unix-socket/stream-read-write-closed-fd-ebadf", POSIX("read", "ERRORS [EBADF]")))
{
	int fd[2];
	char byte = 'p';

	make_stream(fd);
	int reader = MUST(dup(fd[0])), writer = MUST(dup(fd[1]));
	set_nonblocking(reader);
	MUST(write(writer, "y", 1));
	MUST(close(fd[0]));
	MUST(close(fd[1]));
	FAILS(EBADF, write(fd[1], "x", 1));
	FAILS(EBADF, read(fd[0], &byte, 1));
	EQUAL(byte, 'p');
	READS(reader, "y");
	FAILS_EMPTY(read(reader, &byte, 1));
}
