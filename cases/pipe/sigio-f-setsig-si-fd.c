/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_ASYNC, F_SETSIG */
#include "stream.h"

CASE("F_SETSIG chooses the signal that data in a " OBJECT " generates, and its si_fd is the descriptor and its si_code POLL_IN",
     VARIANT(pipe, "pipe/sigio-f-setsig-si-fd", LINUX("fcntl(2)", "F_SETSIG")),
     VARIANT(fifo, "fifo/sigio-f-setsig-si-fd", LINUX("fcntl(2)", "F_SETSIG")))
{
	int fd[2];

	make_stream(fd);
	catch_signal(SIGRTMIN + 3, 0);
	catch_signal(SIGIO, 0);
	MUST(fcntl(fd[0], F_SETOWN, getpid()));
	GIVES(fcntl(fd[0], F_SETSIG, SIGRTMIN + 3));
	EQUAL(fcntl(fd[0], F_GETSIG), SIGRTMIN + 3);
	MUST(fcntl(fd[0], F_SETFL, O_ASYNC));
	MUST(write(fd[1], "x", 1));
	EQUAL(caught(SIGRTMIN + 3), 1);
	EQUAL(caught_info(SIGRTMIN + 3).si_fd, fd[0]);
	EQUAL(caught_info(SIGRTMIN + 3).si_code, POLL_IN);
	EQUAL(caught(SIGIO), 0);
}
