/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), O_DIRECT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("write() of no bytes to an O_DIRECT pipe returns 0 and makes no packet", LINUX("pipe(2)", "O_DIRECT"))
{
	int fd[2];
	char data[16] = {0};

	MUST(pipe2(fd, O_DIRECT));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(write(fd[1], "", 0), 0);
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
	MUST(write(fd[1], "ab", 2));
	EQUAL(write(fd[1], "", 0), 0);
	EQUAL(read(fd[0], data, sizeof(data)), 2);
	EQUAL_BYTES(data, "ab", 2);
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
}
