/* SPDX-License-Identifier: MIT */
#include "stream.h"

static int fd[2];

static void write_one(void *unused)
{
	(void)unused;
	EQUAL(write(fd[1], "y", 1), 1);
}

CASE("two processes that are blocked in write() to a full " OBJECT " both go on when a reader has made room for both",
     VARIANT(pipe, "pipe/write-two-blocked-writers-both-go-on", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-two-blocked-writers-both-go-on", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-write-two-blocked-writers-both-go-on", POSIX("write", "DESCRIPTION")))
{
	char data[4096];

	make_stream(fd);
	size_t filled = fill(fd[1]);
	pid_t one = child(write_one, NULL), other = child(write_one, NULL);
	BLOCKS(one);
	BLOCKS(other);
	while (filled > 0)
		filled -= (size_t)MUST(read(fd[0], data, filled < sizeof(data) ? filled : sizeof(data)));
	FINISHES(one);
	FINISHES(other);
	set_nonblocking(fd[0]);
	READS(fd[0], "yy");
}
