/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("lseek() on either end of a " OBJECT " fails with ESPIPE, wherever it is to go, and moves nothing",
     VARIANT(pipe, "pipe/lseek-espipe", POSIX("lseek", "ERRORS [ESPIPE]")),
     VARIANT(fifo, "fifo/lseek-espipe", POSIX("lseek", "ERRORS [ESPIPE]")))
{
	static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
	int fd[2];

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	for (int i = 0; i < 3; i++) {
		FAILS(ESPIPE, lseek(fd[0], 0, whences[i]));
		FAILS(ESPIPE, lseek(fd[0], 1, whences[i]));
		FAILS(ESPIPE, lseek(fd[1], 0, whences[i]));
	}
	set_nonblocking(fd[0]);
	READS(fd[0], "abc");
}
