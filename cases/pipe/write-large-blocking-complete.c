/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "stream.h"

static int fd[2];
static char *data, *got;
static size_t size;

static void write_all(void *unused)
{
	(void)unused;
	EQUAL(write(fd[1], data, size), size);
}

static void read_all(void *unused)
{
	(void)unused;
	for (size_t done = 0; done < size;) {
		ssize_t n = GIVES(read(fd[0], got + done, size - done));

		AT_LEAST(n, 1);
		done += (size_t)n;
	}
	EQUAL_BYTES(got, data, size);
}

CASE("a blocking write() of more than a " OBJECT " holds waits for the reader and returns the whole count",
     VARIANT(pipe, "pipe/write-large-blocking-complete", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-large-blocking-complete", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-write-large-blocking-complete", POSIX("write", "DESCRIPTION")))
{
	make_stream(fd);
	size_t capacity = fill(fd[1]);
	size = 3 * capacity + 7;
	data = MUST(malloc(size));
	got = MUST(calloc(1, size));
	for (size_t i = 0; i < size; i++)
		data[i] = (char)(i % 251);
	for (size_t left = capacity; left > 0;)
		left -= (size_t)MUST(read(fd[0], got, left));
	pid_t writer = child(write_all, NULL);
	BLOCKS(writer);
	FINISHES(child(read_all, NULL));
	FINISHES(writer);
	free(data);
	free(got);
}
