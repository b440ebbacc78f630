/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "stream.h"

CASE("readv() of more than a " OBJECT " holds returns what is there and leaves the buffers alone that it does not reach",
     VARIANT(pipe, "pipe/readv-short-leaves-later-buffers", XSI("readv", "DESCRIPTION")),
     VARIANT(fifo, "fifo/readv-short-leaves-later-buffers", XSI("readv", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-readv-short-leaves-later-buffers", XSI("readv", "DESCRIPTION")))
{
	char a[2], b[4] = "qrs", c[4] = "xyz";
	struct iovec parts[] = {{a, 2}, {b, 3}, {c, 3}};
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abc", 3));
	EQUAL(readv(fd[0], parts, 3), 3);
	EQUAL_BYTES(a, "ab", 2);
	EQUAL_STRING(b, "crs");
	EQUAL_STRING(c, "xyz");
	FAILS_EMPTY(readv(fd[0], parts, 3));
}
