/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* The results of writing nothing to what is no regular file are unspecified; but it writes nothing. */
CASE("write() of no bytes to a " OBJECT
     " that nobody can read from returns 0 or fails: which, and whether with SIGPIPE, is observed",
     VARIANT(pipe, "pipe/write-zero-no-readers", IMPL("write", "DESCRIPTION")),
     VARIANT(fifo, "fifo/write-zero-no-readers", IMPL("write", "DESCRIPTION")))
{
	int fd[2];

	make_stream(fd);
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, 0);
	ssize_t n = write(fd[1], "x", 0);
	LINUX_OR_OTHER(n == 0 && caught(SIGPIPE) == 0, n == -1 || n == 0);
	OBSERVE("write() of no bytes to a pipe without reader %s, SIGPIPE %d times", n == 0 ? "returns 0" : "fails",
		caught(SIGPIPE));
}
