/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("one read() with room enough returns what several short writes put into a pipe",
     LINUX("pipe(7)", "I/O on pipes and FIFOs"))
{
	int fd[2];
	char data[16] = {0};

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(write(fd[1], "abc", 3), 3);
	EQUAL(write(fd[1], "de", 2), 2);
	EQUAL(read(fd[0], data, sizeof(data)), 5);
	EQUAL_BYTES(data, "abcde\0", 6);
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
}
