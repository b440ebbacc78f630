/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

/* Whether a read of nothing detects errors is left open. */
CASE("a non-blocking read() of no bytes from an empty pipe returns 0, or fails with EAGAIN", POSIX_MAY("read", "DESCRIPTION"))
{
	int fd[2];
	char data[8] = "ppp";

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	ssize_t n = read(fd[0], data, 0);
	LINUX_OR_OTHER(n == 0, n == -1 && errno == EAGAIN);
	EQUAL_STRING(data, "ppp");
	MUST(write(fd[1], "abc", 3));
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_STRING(data, "abc");
}
