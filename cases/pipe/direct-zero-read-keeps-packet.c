/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), O_DIRECT */
#include "stream.h"

CASE("read() of no bytes from an O_DIRECT pipe returns 0 and leaves the next packet whole", LINUX("pipe(2)", "O_DIRECT"))
{
	int fd[2];
	char data[16] = {0};

	MUST(pipe2(fd, O_DIRECT));
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abc", 3));
	EQUAL(read(fd[0], data, 0), 0);
	EQUAL(data[0], 0);
	READS(fd[0], "abc");
}
