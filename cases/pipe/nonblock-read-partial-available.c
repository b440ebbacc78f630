/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking read() of more bytes than a pipe holds returns those that are there", POSIX("read", "RETURN VALUE"))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abc", 3));
	READS(fd[0], "abc");
	NOTHING_LEFT(fd[0]);
}
