/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("with SIGPIPE ignored, write() to a " OBJECT " that nobody can read from fails with EPIPE, at every call",
     VARIANT(pipe, "pipe/write-epipe-sigpipe-ignored", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-epipe-sigpipe-ignored", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(stream, "unix-socket/stream-write-epipe-sigpipe-ignored", POSIX("write", "ERRORS [EPIPE]")))
{
	int fd[2];
	char data[2];

	make_stream(fd);
	signal(SIGPIPE, SIG_IGN);
	set_nonblocking(fd[0]);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], data, sizeof(data)), 1);
	MUST(close(fd[0]));
	FAILS(EPIPE, write(fd[1], "x", 1));
	FAILS(EPIPE, write(fd[1], "x", 1));
}
