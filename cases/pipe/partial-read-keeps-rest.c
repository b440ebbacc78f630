/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a read() of fewer bytes than a pipe holds takes exactly so many and leaves the others for the next read()",
     POSIX("read", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abcdef", 6));
	READS_FIRST(fd[0], "a");
	READS_FIRST(fd[0], "bcd");
	READS_FIRST(fd[0], "ef");
	NOTHING_LEFT(fd[0]);
}
