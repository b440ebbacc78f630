/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "stream.h"

CASE("writev() to a " OBJECT " writes the buffers in the order of the array and returns the sum of their lengths",
     VARIANT(pipe, "pipe/writev-gather", XSI("writev", "DESCRIPTION")),
     VARIANT(fifo, "fifo/writev-gather", XSI("writev", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-writev-gather", XSI("writev", "DESCRIPTION")))
{
	struct iovec parts[] = {{"def", 3}, {"", 0}, {"c", 1}, {"ab", 2}};
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	EQUAL(writev(fd[1], parts, 4), 6);
	READS(fd[0], "defcab");
}
