/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a read() of fewer bytes than a " OBJECT " holds takes exactly so many and leaves the others for the next read()",
     VARIANT(pipe, "pipe/partial-read-keeps-rest", POSIX("read", "DESCRIPTION")),
     VARIANT(fifo, "fifo/partial-read-keeps-rest", POSIX("read", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-partial-read-keeps-rest", POSIX("read", "DESCRIPTION")))
{
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abcdef", 6));
	READS_FIRST(fd[0], "a");
	READS_FIRST(fd[0], "bcd");
	READS_FIRST(fd[0], "ef");
	NOTHING_LEFT(fd[0]);
}
