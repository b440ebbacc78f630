/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("what is written through a " OBJECT "'s write end and through its duplicates arrives in the order of the calls",
     VARIANT(pipe, "pipe/dup-write-end-same-pipe", POSIX("dup", "DESCRIPTION")),
     VARIANT(fifo, "fifo/dup-write-end-same-channel", POSIX("dup", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-dup-write-end-same-channel", POSIX("dup", "DESCRIPTION")))
{
	int fd[2];
	char data[8] = {0};

	make_stream(fd);
	int first = GIVES(dup(fd[1])), second = GIVES(dup(first)), reader = GIVES(dup(fd[0]));
	set_nonblocking(fd[0]);
	EQUAL(write(second, "a", 1), 1);
	EQUAL(write(fd[1], "b", 1), 1);
	EQUAL(write(first, "c", 1), 1);
	EQUAL(read(reader, data, 2), 2);
	EQUAL(read(fd[0], data + 2, 2), 1);
	EQUAL_STRING(data, "abc");
	NOTHING_LEFT(reader);
}
