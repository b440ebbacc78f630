/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "stream.h"

static void hold_pipe(void *gate)
{
	pass_gate(gate);
}

static int events(int fd)
{
	struct pollfd one = {.fd = fd, .events = POLLIN, .revents = POLLNVAL};

	AT_LEAST(poll(&one, 1, 0), 0);
	return one.revents;
}

CASE("poll() shows POLLHUP on a " OBJECT
     "'s read end only when the last write descriptor is closed, a duplicate and a child's counted",
     VARIANT(pipe, "pipe/pollhup-after-last-writer-closes", POSIX("poll", "DESCRIPTION")),
     VARIANT(fifo, "fifo/pollhup-after-last-writer-closes", POSIX("poll", "DESCRIPTION")))
{
	struct gate *gate = new_gate();
	int fd[2];

	make_stream(fd);
	int copy = MUST(dup(fd[1]));
	MUST(close(fd[1]));
	EQUAL(events(fd[0]), 0);
	pid_t holder = child(hold_pipe, gate);
	MUST(write(copy, "x", 1));
	MUST(close(copy));
	EQUAL(events(fd[0]), POLLIN);
	open_gate(gate);
	FINISHES(holder);
	EQUAL(events(fd[0]) & (POLLIN | POLLHUP | POLLNVAL), POLLIN | POLLHUP);
	EQUAL(read(fd[0], &(char){0}, 1), 1);
	EQUAL(events(fd[0]) & (POLLHUP | POLLNVAL), POLLHUP);
	EQUAL(read(fd[0], &(char){0}, 1), 0);
}
