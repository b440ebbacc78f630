/* SPDX-License-Identifier: MIT */
#include <sys/uio.h>

#include "stream.h"

CASE("readv() from a " OBJECT " fills each buffer to its end, in order, before the next",
     VARIANT(pipe, "pipe/readv-scatter", XSI("readv", "DESCRIPTION")),
     VARIANT(fifo, "fifo/readv-scatter", XSI("readv", "DESCRIPTION")),
     VARIANT(stream, "unix-socket/stream-readv-scatter", XSI("readv", "DESCRIPTION")))
{
	char a[4] = {0}, b[4] = {0}, c[4] = {0};
	struct iovec parts[] = {{a, 2}, {b, 1}, {NULL, 0}, {c, 3}};
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	MUST(write(fd[1], "abcdefgh", 8));
	EQUAL(readv(fd[0], parts, 4), 6);
	EQUAL_BYTES(a, "ab\0", 4);
	EQUAL_BYTES(b, "c\0\0", 4);
	EQUAL_BYTES(c, "def", 4);
	READS(fd[0], "gh");
}
