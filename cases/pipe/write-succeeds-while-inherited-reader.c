/* SPDX-License-Identifier: MIT */
#include "stream.h"

static int fd[2];

static void read_one_byte(void *gate)
{
	char data[2];

	pass_gate(gate);
	EQUAL(read(fd[0], data, sizeof(data)), 1);
}

CASE("write() to a " OBJECT
     " succeeds without SIGPIPE while only a forked child has the read end, and fails with EPIPE when that has ended",
     VARIANT(pipe, "pipe/write-succeeds-while-inherited-reader", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-succeeds-while-inherited-reader", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(stream, "unix-socket/stream-write-succeeds-while-inherited-reader", POSIX("write", "ERRORS [EPIPE]")))
{
	struct gate *gate = new_gate();

	make_stream(fd);
	pid_t holder = child(read_one_byte, gate);
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, 0);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(caught(SIGPIPE), 0);
	open_gate(gate);
	FINISHES(holder);
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 1);
}
