/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), O_DIRECT */
#include "stream.h"

CASE("write() of no bytes to an O_DIRECT pipe returns 0 and makes no packet", LINUX("pipe(2)", "O_DIRECT"))
{
	int fd[2];

	MUST(pipe2(fd, O_DIRECT));
	set_nonblocking(fd[0]);
	EQUAL(write(fd[1], "", 0), 0);
	NOTHING_LEFT(fd[0]);
	MUST(write(fd[1], "ab", 2));
	EQUAL(write(fd[1], "", 0), 0);
	READS(fd[0], "ab");
	NOTHING_LEFT(fd[0]);
}
