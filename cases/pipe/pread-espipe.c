/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("pread() on a " OBJECT " fails with ESPIPE, at offset 0 too, and takes nothing",
     VARIANT(pipe, "pipe/pread-espipe", POSIX("pread", "ERRORS [ESPIPE]")),
     VARIANT(fifo, "fifo/pread-espipe", POSIX("pread", "ERRORS [ESPIPE]")),
     VARIANT(stream, "unix-socket/stream-pread-espipe", POSIX("pread", "ERRORS [ESPIPE]")))
{
	int fd[2];
	char data[8] = "ppp";

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	FAILS(ESPIPE, pread(fd[0], data, 3, 0));
	FAILS(ESPIPE, pread(fd[0], data, 1, 1));
	EQUAL_STRING(data, "ppp");
	set_nonblocking(fd[0]);
	READS(fd[0], "abc");
}
