/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "stream.h"

CASE("writev() to a " OBJECT " that nobody can read from fails with EPIPE and raises SIGPIPE once",
     VARIANT(pipe, "pipe/writev-epipe", XSI("writev", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/writev-epipe", XSI("writev", "ERRORS [EPIPE]")),
     VARIANT(stream, "unix-socket/stream-writev-epipe", XSI("writev", "ERRORS [EPIPE]")))
{
	struct iovec parts[] = {{"ab", 2}, {"c", 1}};
	int fd[2];

	make_stream(fd);
	MUST(close(fd[0]));
	catch_signal(SIGPIPE, 0);
	FAILS(EPIPE, writev(fd[1], parts, 2));
	EQUAL(caught(SIGPIPE), 1);
}
