/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), O_DIRECT */
#include "stream.h"

CASE("a read() that is shorter than the next packet of an O_DIRECT pipe takes its first bytes and discards the rest of it",
     LINUX("pipe(2)", "O_DIRECT"))
{
	int fd[2];

	MUST(pipe2(fd, O_DIRECT));
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abcdef", 6));
	MUST(write(fd[1], "gh", 2));
	READS_FIRST(fd[0], "abcd");
	READS(fd[0], "gh");
	NOTHING_LEFT(fd[0]);
}
