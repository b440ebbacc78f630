/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_one(void *ends)
{
	int *fd = ends;
	char byte = 0;

	EQUAL(read(fd[0], &byte, 1), 1);
	EQUAL(byte, 'x');
}

CASE("two processes that are blocked in read() of one byte of an empty " OBJECT " both get theirs from one write() of two",
     VARIANT(pipe, "pipe/read-two-blocked-readers-one-write", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/read-two-blocked-readers-one-write", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-read-two-blocked-readers-one-write", POSIX("read", "DESCRIPTION")))
{
	int fd[2];

	make_stream(fd);
	pid_t one = child(read_one, fd), other = child(read_one, fd);
	BLOCKS(one);
	BLOCKS(other);
	MUST(write(fd[1], "xx", 2));
	FINISHES(one);
	FINISHES(other);
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
}
