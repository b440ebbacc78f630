/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_with_and_without_reader(void *unused)
{
	int fd[2];
	char data[2];

	(void)unused;
	make_stream(fd);
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], data, sizeof(data)), 1);
	MUST(close(fd[0]));
	EQUAL(write(fd[1], "x", 1), 1);
}

CASE("write() to a " OBJECT " that nobody can read from raises SIGPIPE, which by default terminates the writer",
     VARIANT(pipe, "pipe/write-sigpipe-no-readers", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-sigpipe-no-readers", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(stream, "unix-socket/stream-write-sigpipe-no-readers", POSIX("write", "ERRORS [EPIPE]")))
{
	DIES(child(write_with_and_without_reader, NULL), SIGPIPE);
}
