/* SPDX-License-Identifier: MIT */
#include "stream.h"

static int fd[2];
static size_t capacity;
static bool *returned;

static void write_much(void *data)
{
	catch_signal(SIGPIPE, 0);
	MUST(close(fd[0]));
	ssize_t n = write(fd[1], data, 2 * capacity);
	*returned = true;
	LINUX_OR_OTHER(n > 0 && (size_t)n < 2 * capacity, n == -1 && errno == EPIPE);
	FAILS(EPIPE, write(fd[1], data, 1));
	AT_LEAST(caught(SIGPIPE), 1);
}

/* Twice what fits is written, so that part of it is in the pipe when the writer sleeps, and part is not. */
CASE("write() blocked after a part went into a " OBJECT
     " returns its size, or EPIPE, when the last reader closes, and SIGPIPE comes",
     VARIANT(pipe, "pipe/write-blocked-partial-then-reader-closes", POSIX("write", "RETURN VALUE")),
     VARIANT(fifo, "fifo/write-blocked-partial-then-reader-closes", POSIX("write", "RETURN VALUE")),
     VARIANT(stream, "unix-socket/stream-write-blocked-partial-then-reader-closes", POSIX("write", "RETURN VALUE")))
{
	make_stream(fd);
	returned = shared_memory(sizeof(*returned));
	capacity = fill(fd[1]);
	char *data = shared_memory(2 * capacity);
	for (size_t left = capacity; left > 0;)
		left -= (size_t)MUST(read(fd[0], data, left));
	pid_t writer = child(write_much, data);
	BLOCKS(writer);
	EQUAL(*returned, false);
	EQUAL(read(fd[0], data, 1), 1);
	MUST(close(fd[0]));
	FINISHES(writer);
}
