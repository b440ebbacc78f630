/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "stream.h"

enum { WRITERS = 2, SIZE = 40 * PIPE_BUF + 1, CYCLE = 101 };
static int fd[2];

/* A byte says who wrote it, and its place in the write. */
static void write_much(void *who)
{
	unsigned char *data = guarded(SIZE);

	for (int i = 0; i < SIZE; i++)
		data[i] = (unsigned char)(INT(who) * CYCLE + i % CYCLE);
	EQUAL(write(fd[1], data, SIZE), SIZE);
}

static void check_order(void *unused)
{
	unsigned char data[1000];
	int seen[WRITERS] = {0}, got;

	(void)unused;
	while ((got = (int)MUST(read(fd[0], data, sizeof(data)))) > 0)
		for (int i = 0; i < got; i++) {
			int writer = data[i] / CYCLE;

			if (writer >= WRITERS)
				AT_MOST(writer, WRITERS - 1);
			if (data[i] % CYCLE != seen[writer] % CYCLE)
				EQUAL(data[i] % CYCLE, seen[writer] % CYCLE);
			seen[writer]++;
		}
	for (int i = 0; i < WRITERS; i++)
		EQUAL(seen[i], SIZE);
}

CASE("of concurrent writes of more than PIPE_BUF bytes to a " OBJECT
     " each one's bytes arrive in their order, and all of them do",
     VARIANT(pipe, "pipe/write-large-may-interleave", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-large-may-interleave", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	static int numbers[WRITERS] = {0, 1};

	make_stream(fd);
	for (int i = 0; i < WRITERS; i++)
		child(write_much, &numbers[i]);
	MUST(close(fd[1]));
	FINISHES(child(check_order, NULL));
}
