/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("read() of no bytes from a pipe with data returns 0, stores nothing and takes nothing", POSIX("read", "DESCRIPTION"))
{
	int fd[2];
	char data[8] = "ppp";

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abc", 3));
	EQUAL(read(fd[0], data, 0), 0);
	EQUAL_STRING(data, "ppp");
	READS(fd[0], "abc");
}
