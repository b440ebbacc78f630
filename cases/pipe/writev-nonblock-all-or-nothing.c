/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>
#include <sys/uio.h>

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

/* The first buffer alone would fit. How much a pipe can hold is said nowhere: more than it seemed may be taken, but not a part.
 */
CASE("a non-blocking writev() of at most PIPE_BUF bytes, of which one buffer seems to fit into a " OBJECT
     ", adds none, with EAGAIN, or all",
     VARIANT(pipe, "pipe/writev-nonblock-all-or-nothing", XSI("writev", "DESCRIPTION")),
     VARIANT(fifo, "fifo/writev-nonblock-all-or-nothing", XSI("writev", "DESCRIPTION")))
{
	char record[PIPE_BUF];
	struct iovec parts[] = {{record, ROOM / 2}, {record, PIPE_BUF - ROOM / 2}};
	int fd[2];

	make_stream(fd);
	size_t left = fill_but_room(fd);
	memset(record, 'x', sizeof(record));
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	ssize_t added = writev(fd[1], parts, 2);
	LINUX_OR_OTHER(added == -1 && errno == EAGAIN, added == PIPE_BUF);
	if (added == -1)
		EQUAL(write(fd[1], "yy", 2), 2);
	while (left > 0) {
		ssize_t n = MUST(read(fd[0], data, left < sizeof(data) ? left : sizeof(data)));

		EQUAL(memchr(data, 'x', (size_t)n) == NULL, true);
		left -= (size_t)n;
	}
	EQUAL(read(fd[0], data, sizeof(data)), added == -1 ? 2 : PIPE_BUF);
	EQUAL_BYTES(data, added == -1 ? "yy" : record, 2);
}
