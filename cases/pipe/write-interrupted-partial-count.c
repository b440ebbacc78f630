/* SPDX-License-Identifier: MIT */
#include "stream.h"

static int fd[2];
static size_t size;
static char *data;
static ssize_t *added;

static void write_interrupted(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	*added = write(fd[1], data, size);
	AT_LEAST(*added, 1);
	AT_MOST(*added, size - 1);
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("a blocking write() to a " OBJECT " that a signal interrupts when a part went in returns exactly the size of that part",
     VARIANT(pipe, "pipe/write-interrupted-partial-count", POSIX("write", "DESCRIPTION")),
     VARIANT(fifo, "fifo/write-interrupted-partial-count", POSIX("write", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-write-interrupted-partial-count", POSIX("write", "DESCRIPTION")))
{
	size_t got = 0;

	make_stream(fd);
	size_t capacity = fill(fd[1]);
	size = 2 * capacity + 1;
	data = shared_memory(size);
	added = shared_memory(sizeof(*added));
	char *read_back = shared_memory(size);
	for (size_t left = capacity; left > 0;)
		left -= (size_t)MUST(read(fd[0], data, left));
	for (size_t i = 0; i < size; i++)
		data[i] = (char)(i % 251);
	pid_t writer = child(write_interrupted, NULL);
	BLOCKS(writer);
	INTERRUPTS(SIGUSR1, writer);
	set_nonblocking(fd[0]);
	for (ssize_t n; (n = read(fd[0], read_back + got, size - got)) > 0;)
		got += (size_t)n;
	EQUAL(*added, got);
	EQUAL_BYTES(read_back, data, got);
}
