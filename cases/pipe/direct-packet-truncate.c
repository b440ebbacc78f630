/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), O_DIRECT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a read() that is shorter than the next packet of an O_DIRECT pipe takes its first bytes and discards the rest of it",
     LINUX("pipe(2)", "O_DIRECT"))
{
	int fd[2];
	char data[16] = {0};

	MUST(pipe2(fd, O_DIRECT));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(write(fd[1], "abcdef", 6));
	MUST(write(fd[1], "gh", 2));
	EQUAL(read(fd[0], data, 4), 4);
	EQUAL_BYTES(data, "abcd\0", 5);
	EQUAL(read(fd[0], data, sizeof(data)), 2);
	EQUAL_BYTES(data, "gh", 2);
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
}
