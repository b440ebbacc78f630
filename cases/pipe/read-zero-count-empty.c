/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* Whether a read of nothing detects errors is left open. */
CASE("a non-blocking read() of no bytes from an empty " OBJECT " returns 0, or fails with EAGAIN",
     VARIANT(pipe, "pipe/read-zero-count-empty", POSIX_MAY("read", "DESCRIPTION")),
     VARIANT(fifo, "fifo/read-zero-count-empty", POSIX_MAY("read", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-read-zero-count-empty", POSIX_MAY("read", "DESCRIPTION")))
{
	int fd[2];
	char data[8] = "ppp";

	make_stream(fd);
	set_nonblocking(fd[0]);
	ssize_t n = read(fd[0], data, 0);
	LINUX_OR_OTHER(n == 0, n == -1 && errno == EAGAIN);
	EQUAL_STRING(data, "ppp");
	MUST(write(fd[1], "abc", 3));
	READS(fd[0], "abc");
}
