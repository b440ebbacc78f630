/* SPDX-License-Identifier: MIT */
#include "stream.h"

enum { CHILDREN = 10 };

static int fd[2];

static void write_own(void *which)
{
	char byte = (char)('a' + INT(which));

	EQUAL(write(fd[1], &byte, 1), 1);
}

CASE("what ten children write into one " OBJECT " all arrives, once each, and end-of-file after the last of them",
     VARIANT(pipe, "pipe/fork-in-many-all-ends", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/fork-in-many-all-ends", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-fork-in-many-all-ends", POSIX("read", "DESCRIPTION")))
{
	int seen[CHILDREN] = {0};
	char byte;

	make_stream(fd);
	for (int i = 0; i < CHILDREN; i++)
		child(write_own, &i);
	MUST(close(fd[1]));
	for (int got = 0; got < CHILDREN; got++) {
		EQUAL(read(fd[0], &byte, 1), 1);
		AT_LEAST(byte, 'a');
		AT_MOST(byte, 'a' + CHILDREN - 1);
		seen[byte - 'a']++;
	}
	EQUAL(read(fd[0], &byte, 1), 0);
	for (int i = 0; i < CHILDREN; i++)
		EQUAL(seen[i], 1);
}
