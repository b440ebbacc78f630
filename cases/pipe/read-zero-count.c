/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("read() of no bytes from a " OBJECT " with data returns 0, stores nothing and takes nothing",
     VARIANT(pipe, "pipe/read-zero-count", POSIX("read", "DESCRIPTION")),
     VARIANT(fifo, "fifo/read-zero-count", POSIX("read", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-read-zero-count", POSIX("read", "DESCRIPTION")))
{
	int fd[2];
	char data[8] = "ppp";

	make_stream(fd);
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abc", 3));
	EQUAL(read(fd[0], data, 0), 0);
	EQUAL_STRING(data, "ppp");
	READS(fd[0], "abc");
}
