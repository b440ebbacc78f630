/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "stream.h"

enum { SIZE = 1237, ROUNDS = 5000 };

static void fill_with(unsigned char *data, int round)
{
	for (int i = 0; i < SIZE; i++)
		data[i] = (unsigned char)(i + round * 7);
}

/* One chunk stays behind always, so that no round begins with an empty one. */
CASE("thousands of chunks of an odd size go through a " OBJECT " that is never empty, each as it was written",
     VARIANT(pipe, "pipe/wraps-thousands-of-times", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/wraps-thousands-of-times", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-wraps-thousands-of-times", POSIX("write", "DESCRIPTION")))
{
	unsigned char data[SIZE], got[SIZE];
	int fd[2];

	make_stream(fd);
	fill_with(data, 0);
	MUST(write(fd[1], data, SIZE));
	for (int round = 1; round < ROUNDS; round++) {
		fill_with(data, round);
		EQUAL(write(fd[1], data, SIZE), SIZE);
		memset(got, 0, SIZE);
		EQUAL(read(fd[0], got, SIZE), SIZE);
		fill_with(data, round - 1);
		EQUAL_BYTES(got, data, SIZE);
	}
}
