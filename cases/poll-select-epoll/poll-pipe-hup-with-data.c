/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("poll() reports POLLIN and POLLHUP on a pipe that has data and no writer, and POLLHUP, asked for or not, when it has no "
     "data either",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	int fd[2];
	char data[8];

	MUST(pipe(fd));
	struct pollfd entries[2] = {{.fd = fd[0], .events = POLLIN}, {.fd = fd[0], .events = 0, .revents = -1}};
	MUST(write(fd[1], "x", 1));
	EQUAL(poll(entries, 2, 0), 1);
	EQUAL(entries[0].revents, POLLIN);
	EQUAL(entries[1].revents, 0);
	MUST(close(fd[1]));
	EQUAL(poll(entries, 2, 0), 2);
	EQUAL(entries[0].revents, POLLIN | POLLHUP);
	EQUAL(entries[1].revents, POLLHUP);
	MUST(read(fd[0], data, sizeof(data)));
	EQUAL(poll(entries, 2, 0), 2);
	EQUAL(entries[0].revents & POLLHUP, POLLHUP);
	EQUAL(entries[1].revents, POLLHUP);
}
