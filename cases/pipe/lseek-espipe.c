/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("lseek() on either end of a pipe fails with ESPIPE, wherever it is to go, and moves nothing",
     POSIX("lseek", "ERRORS [ESPIPE]"))
{
	static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
	int fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "abc", 3));
	for (int i = 0; i < 3; i++) {
		FAILS(ESPIPE, lseek(fd[0], 0, whences[i]));
		FAILS(ESPIPE, lseek(fd[0], 1, whences[i]));
		FAILS(ESPIPE, lseek(fd[1], 0, whences[i]));
	}
	set_nonblocking(fd[0]);
	READS(fd[0], "abc");
}
