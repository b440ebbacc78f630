/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking write() to a full " OBJECT " that nobody can read from fails with EPIPE, not EAGAIN",
     VARIANT(pipe, "pipe/write-nonblock-full-epipe", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-nonblock-full-epipe", POSIX("write", "ERRORS [EPIPE]")))
{
	int fd[2];

	make_stream(fd);
	signal(SIGPIPE, SIG_IGN);
	set_nonblocking(fd[1]);
	fill(fd[1]);
	FAILS(EAGAIN, write(fd[1], "x", 1));
	MUST(close(fd[0]));
	FAILS(EPIPE, write(fd[1], "x", 1));
}
