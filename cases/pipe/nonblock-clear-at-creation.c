/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void read_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(read(fd[0], &(char){0}, 1), 1);
}

static void write_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(write(fd[1], "x", 1), 1);
}

CASE("both ends of a new pipe() have O_NONBLOCK clear: a read() of it empty and a write() to it full block",
     POSIX("pipe", "DESCRIPTION"))
{
	char data[65536] = {0};
	int fd[2];

	SUCCEEDS(pipe(fd));
	EQUAL(fcntl(fd[0], F_GETFL) & O_NONBLOCK, 0);
	EQUAL(fcntl(fd[1], F_GETFL) & O_NONBLOCK, 0);
	pid_t reader = child(read_one_byte, fd);
	BLOCKS(reader);
	MUST(write(fd[1], "x", 1));
	FINISHES(reader);
	fill(fd[1]);
	pid_t writer = child(write_one_byte, fd);
	BLOCKS(writer);
	MUST(read(fd[0], data, sizeof(data)));
	FINISHES(writer);
}
