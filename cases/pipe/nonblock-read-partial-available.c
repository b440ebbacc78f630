/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking read() of more bytes than a " OBJECT " holds returns those that are there",
     VARIANT(pipe, "pipe/nonblock-read-partial-available", POSIX("read", "RETURN VALUE")),
     VARIANT(fifo, "fifo/nonblock-read-partial-available", POSIX("read", "RETURN VALUE")),
     VARIANT(stream, "unix-socket/stream-nonblock-read-partial-available", POSIX("read", "RETURN VALUE")))
{
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abc", 3));
	READS(fd[0], "abc");
	NOTHING_LEFT(fd[0]);
}
