/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("pwrite() on a " OBJECT " fails with ESPIPE, at offset 0 too, and adds nothing",
     VARIANT(pipe, "pipe/pwrite-espipe", POSIX("pwrite", "ERRORS [ESPIPE]")),
     VARIANT(fifo, "fifo/pwrite-espipe", POSIX("pwrite", "ERRORS [ESPIPE]")),
     VARIANT(stream, "unix-socket/stream-pwrite-espipe", POSIX("pwrite", "ERRORS [ESPIPE]")))
{
	int fd[2];

	make_stream(fd);
	FAILS(ESPIPE, pwrite(fd[1], "abc", 3, 0));
	FAILS(ESPIPE, pwrite(fd[1], "a", 1, 1));
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
}
