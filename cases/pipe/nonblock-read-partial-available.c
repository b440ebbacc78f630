/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a non-blocking read() of more bytes than a pipe holds returns those that are there", POSIX("read", "RETURN VALUE"))
{
	int fd[2];
	char data[100] = {0};

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(write(fd[1], "abc", 3));
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc\0", 4);
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
}
