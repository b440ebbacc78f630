/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void hold_pipe(void *gate)
{
	pass_gate(gate);
}

static void read_nothing(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(read(fd[0], &(char){0}, 1), 0);
}

CASE("a blocked read() returns 0 when the only process that has the write end of a " OBJECT " is killed",
     VARIANT(pipe, "pipe/read-blocked-eof-on-writer-killed", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/read-blocked-eof-on-writer-killed", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-read-blocked-eof-on-writer-killed", POSIX("read", "DESCRIPTION")))
{
	struct gate *gate = new_gate();
	int fd[2];

	make_stream(fd);
	pid_t writer = child(hold_pipe, gate);
	MUST(close(fd[1]));
	pid_t reader = child(read_nothing, fd);
	BLOCKS(reader);
	stop(writer);
	FINISHES(reader);
}
