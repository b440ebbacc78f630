/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

enum { ROOM = 100 };
static char data[PIPE_BUF];

/* How many bytes are in the pipe then. */
static size_t fill_but_room(int *fd)
{
	size_t size = fill(fd[1]);

	for (size_t left = size; left > 0;)
		left -= (size_t)MUST(read(fd[0], data, sizeof(data)));
	size -= ROOM;
	for (size_t left = size; left > 0;)
		left -= (size_t)MUST(write(fd[1], data, left < sizeof(data) ? left : sizeof(data)));
	return size;
}

CASE("a non-blocking write() of at most PIPE_BUF bytes for which there is too little room adds none, with EAGAIN",
     POSIX("write", "DESCRIPTION, pipe or FIFO"))
{
	int fd[2];

	MUST(pipe(fd));
	size_t left = fill_but_room(fd);
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(fcntl(fd[1], F_SETFL, O_NONBLOCK));
	memset(data, 'x', sizeof(data));
	FAILS(EAGAIN, write(fd[1], data, PIPE_BUF));
	FAILS(EAGAIN, write(fd[1], data, ROOM + 1));
	memset(data, 'y', sizeof(data));
	EQUAL(write(fd[1], data, ROOM), ROOM);
	FAILS(EAGAIN, write(fd[1], data, 1));
	while (left > 0)
		left -= (size_t)MUST(read(fd[0], data, left < sizeof(data) ? left : sizeof(data)));
	memset(data, 0, sizeof(data));
	EQUAL(read(fd[0], data, sizeof(data)), ROOM);
	for (int i = 0; i < ROOM; i++)
		EQUAL(data[i], 'y');
	FAILS(EAGAIN, read(fd[0], data, 1));
}
