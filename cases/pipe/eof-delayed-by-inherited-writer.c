/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void hold_pipe(void *gate)
{
	pass_gate(gate);
}

CASE("end-of-file does not come while a forked child has the write end of a " OBJECT ", and comes when that child has ended",
     VARIANT(pipe, "pipe/eof-delayed-by-inherited-writer", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/eof-delayed-by-inherited-writer", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-eof-delayed-by-inherited-writer", POSIX("read", "DESCRIPTION")))
{
	struct gate *gate = new_gate();
	int fd[2];
	char byte = 'p';

	make_stream(fd);
	set_nonblocking(fd[0]);
	pid_t holder = child(hold_pipe, gate);
	MUST(close(fd[1]));
	FAILS_EMPTY(read(fd[0], &byte, 1));
	open_gate(gate);
	FINISHES(holder);
	EQUAL(read(fd[0], &byte, 1), 0);
	EQUAL(byte, 'p');
}
