/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_GETPIPE_SZ */
#include "stream.h"

/* One page is the least that a pipe can be set to. */
CASE("no more writes of one byte than F_GETPIPE_SZ says fit into a " OBJECT ", and each is read back: how many do is observed",
     VARIANT(pipe, "pipe/one-byte-writes-fill-capacity", IMPL("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/one-byte-writes-fill-capacity", IMPL("write", "DESCRIPTION, pipe or FIFO")))
{
	int fd[2], added = 0, got = 0;

	make_stream(fd);
	MUST(fcntl(fd[1], F_SETPIPE_SZ, (int)page_size()));
	int capacity = MUST(fcntl(fd[1], F_GETPIPE_SZ));
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	while (added <= capacity && write(fd[1], "x", 1) == 1)
		added++;
	AT_LEAST(added, 1);
	AT_MOST(added, capacity);
	FAILS(EAGAIN, write(fd[1], "x", 1));
	LINUX_OR_OTHER(added == capacity, added < capacity);
	OBSERVE("a pipe of %d bytes takes %s of one byte", capacity, added == capacity ? "as many writes" : "fewer writes");
	for (char byte; read(fd[0], &byte, 1) == 1; got++)
		EQUAL(byte, 'x');
	EQUAL(got, added);
}
