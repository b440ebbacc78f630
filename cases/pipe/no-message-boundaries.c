/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("one read() with room enough returns what several short writes put into a " OBJECT,
     VARIANT(pipe, "pipe/no-message-boundaries", LINUX("pipe(7)", "I/O on pipes and FIFOs")),
     VARIANT(fifo, "fifo/no-message-boundaries", LINUX("pipe(7)", "I/O on pipes and FIFOs")))
{
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	EQUAL(write(fd[1], "abc", 3), 3);
	EQUAL(write(fd[1], "de", 2), 2);
	READS(fd[0], "abcde");
	NOTHING_LEFT(fd[0]);
}
