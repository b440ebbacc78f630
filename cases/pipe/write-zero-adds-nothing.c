/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* The results are unspecified: where pipes are STREAMS, a reader sees an end-of-file. But no byte can come of it. */
CASE("write() of no bytes to a " OBJECT " with a reader adds no byte: what it and the next read() return is observed",
     VARIANT(pipe, "pipe/write-zero-adds-nothing", IMPL("write", "DESCRIPTION")),
     VARIANT(fifo, "fifo/write-zero-adds-nothing", IMPL("write", "DESCRIPTION")))
{
	int fd[2];
	char data[4] = {0};

	make_stream(fd);
	set_nonblocking(fd[0]);
	ssize_t n = write(fd[1], "x", 0), got = read(fd[0], data, sizeof(data));
	HOLDS(n == 0 || n == -1);
	AT_MOST(got, 0);
	LINUX_OR_OTHER(n == 0 && got == -1, n == -1 || got == 0);
	OBSERVE("write() of no bytes to a pipe %s, then read() %s", n == 0 ? "returns 0" : "fails",
		got == 0 ? "returns 0" : "finds nothing");
	EQUAL(write(fd[1], "a", 1), 1);
	READS(fd[0], "a");
}
