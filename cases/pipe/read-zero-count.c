/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("read() of no bytes from a pipe with data returns 0, stores nothing and takes nothing", POSIX("read", "DESCRIPTION"))
{
	int fd[2];
	char data[8] = "ppp";

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(write(fd[1], "abc", 3));
	EQUAL(read(fd[0], data, 0), 0);
	EQUAL_STRING(data, "ppp");
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_STRING(data, "abc");
}
