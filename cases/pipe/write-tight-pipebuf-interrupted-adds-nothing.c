/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>

#include "stream.h"

enum { ROOM = 100 };
static char data[PIPE_BUF], zeros[PIPE_BUF];

static void write_interrupted(void *pipe_ends)
{
	int *fd = pipe_ends;

	memset(data, 'x', sizeof(data));
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, write(fd[1], data, PIPE_BUF));
}

/* How many bytes are in the pipe then. */
static size_t fill_but_room(int *fd)
{
	size_t size = fill(fd[1]);

	for (size_t left = size; left > 0;)
		left -= (size_t)MUST(read(fd[0], data, sizeof(data)));
	size -= ROOM;
	for (size_t left = size; left > 0;)
		left -= (size_t)MUST(write(fd[1], data, left < sizeof(data) ? left : sizeof(data)));
	return size;
}

/* An atomic write cannot have been done in part. */
CASE("a write() of PIPE_BUF bytes that waits for more room than a " OBJECT " has adds nothing when a signal interrupts it",
     VARIANT(pipe, "pipe/write-tight-pipebuf-interrupted-adds-nothing", LINUX("pipe(7)", "PIPE_BUF")),
     VARIANT(fifo, "fifo/write-tight-pipebuf-interrupted-adds-nothing", LINUX("pipe(7)", "PIPE_BUF")))
{
	int fd[2];

	make_stream(fd);
	size_t left = fill_but_room(fd);
	pid_t writer = child(write_interrupted, fd);
	BLOCKS(writer);
	INTERRUPTS(SIGUSR1, writer);
	set_nonblocking(fd[0]);
	for (ssize_t n; (n = read(fd[0], data, sizeof(data))) > 0; left -= (size_t)n)
		EQUAL_BYTES(data, zeros, (size_t)n);
	EQUAL(errno, EAGAIN);
	EQUAL(left, 0);
}
