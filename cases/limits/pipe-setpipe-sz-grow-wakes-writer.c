/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETPIPE_SZ */
#include "pipe-size.h"
#include "stream.h"

static void write_one_more(void *pipe_ends)
{
	EQUAL(write(((int *)pipe_ends)[1], "x", 1), 1);
}

CASE("a writer that is blocked on a full " OBJECT " goes on once F_SETPIPE_SZ has made that larger",
     VARIANT(pipe, "limits/pipe-setpipe-sz-grow-wakes-writer",
	     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")),
     VARIANT(fifo, "limits/fifo-setpipe-sz-grow-wakes-writer",
	     LINUX("fcntl(2)", "Changing the capacity of a pipe, F_SETPIPE_SZ")))
{
	int fd[2];

	pages_are_left(16);
	make_stream(fd);
	int size = MUST(fcntl(fd[1], F_SETPIPE_SZ, (int)page_size()));
	MUST_HOLD(fill(fd[1]) == (size_t)size);
	pid_t writer = child(write_one_more, fd);
	BLOCKS(writer);
	AT_LEAST(fcntl(fd[0], F_SETPIPE_SZ, 2 * size), 2 * size);
	FINISHES(writer);
}
