/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("each write() to a " OBJECT " that nobody can read from runs the handler of SIGPIPE once and then fails with EPIPE",
     VARIANT(pipe, "pipe/write-epipe-sigpipe-caught", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-epipe-sigpipe-caught", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(stream, "unix-socket/stream-write-epipe-sigpipe-caught", POSIX("write", "ERRORS [EPIPE]")))
{
	int fd[2];

	make_stream(fd);
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, SA_RESTART);
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 1);
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 2);
}
