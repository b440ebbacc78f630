/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_ASYNC, F_SETSIG */
#include "stream.h"

CASE("room that a reader makes in a full " OBJECT " generates SIGIO for the owner of its write end while O_ASYNC is set there",
     VARIANT(pipe, "pipe/sigio-on-room", LINUX("fcntl(2)", "F_SETOWN")),
     VARIANT(fifo, "fifo/sigio-on-room", LINUX("fcntl(2)", "F_SETOWN")))
{
	char data[65536] = {0};
	int fd[2];

	make_stream(fd);
	fill(fd[1]);
	catch_signal(SIGIO, 0);
	GIVES(fcntl(fd[1], F_SETOWN, getpid()));
	EQUAL(fcntl(fd[1], F_GETOWN), getpid());
	GIVES(fcntl(fd[1], F_SETFL, O_ASYNC));
	EQUAL(caught(SIGIO), 0);
	MUST(read(fd[0], data, sizeof(data)));
	AT_LEAST(caught(SIGIO), 1);
}
