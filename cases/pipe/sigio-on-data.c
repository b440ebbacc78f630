/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_ASYNC */
#include "stream.h"

static void write_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	MUST(write(fd[1], "x", 1));
}

CASE("data that arrives in a " OBJECT " generates SIGIO for the owner of its read end while O_ASYNC is set there",
     VARIANT(pipe, "pipe/sigio-on-data", LINUX("pipe(7)", "Open file status flags")),
     VARIANT(fifo, "fifo/sigio-on-data", LINUX("pipe(7)", "Open file status flags")),
     VARIANT(stream, "unix-socket/stream-sigio-on-data", LINUX("socket(7)", "Signals")))
{
	int fd[2];

	make_stream(fd);
	catch_signal(SIGIO, SA_RESTART);
	GIVES(fcntl(fd[0], F_SETOWN, getpid()));
	FINISHES(child(write_one_byte, fd));
	EQUAL(caught(SIGIO), 0);
	GIVES(fcntl(fd[0], F_SETFL, O_ASYNC));
	EQUAL(GIVES(fcntl(fd[0], F_GETFL)) & (O_ASYNC), O_ASYNC);
	FINISHES(child(write_one_byte, fd));
	EQUAL(caught(SIGIO), 1);
	GIVES(fcntl(fd[0], F_SETFL, 0));
	FINISHES(child(write_one_byte, fd));
	EQUAL(caught(SIGIO), 1);
}
