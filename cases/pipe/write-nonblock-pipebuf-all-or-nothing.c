/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>

#include "stream.h"

enum { ROOM = 100 };
static char data[PIPE_BUF];

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

/*
 * How much a pipe can hold is said nowhere, and need not be one number: illumos lets a whole write in below its mark. So a
 * write may be taken where there seemed to be little room; but then whole.
 */
CASE("a non-blocking write() of at most PIPE_BUF bytes that a " OBJECT
     " has little room left for adds none, with EAGAIN, or all of them",
     VARIANT(pipe, "pipe/write-nonblock-pipebuf-all-or-nothing", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-nonblock-pipebuf-all-or-nothing", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	int fd[2];

	make_stream(fd);
	size_t left = fill_but_room(fd);
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	memset(data, 'x', sizeof(data));
	ssize_t added = write(fd[1], data, PIPE_BUF);
	LINUX_OR_OTHER(added == -1 && errno == EAGAIN, added == PIPE_BUF);
	if (added == -1) {
		FAILS(EAGAIN, write(fd[1], data, ROOM + 1));
		EQUAL(write(fd[1], data, ROOM), ROOM);
		added = ROOM;
	}
	FAILS(EAGAIN, write(fd[1], data, 1));
	while (left > 0)
		left -= (size_t)MUST(read(fd[0], data, left < sizeof(data) ? left : sizeof(data)));
	memset(data, 0, sizeof(data));
	EQUAL(read(fd[0], data, sizeof(data)), added);
	EQUAL(data[added - 1], 'x');
	NOTHING_LEFT(fd[0]);
}
