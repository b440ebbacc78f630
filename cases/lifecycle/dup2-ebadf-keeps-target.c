/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("dup2() of a descriptor that is not open fails with EBADF and does not close the other", POSIX("dup2", "ERRORS [EBADF]"))
{
	int fd[2], closed;

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	closed = MUST(dup(fd[0]));
	MUST(close(closed));
	FAILS(EBADF, dup2(closed, fd[1]));
	FAILS(EBADF, dup2(-1, fd[1]));
	FAILS(EBADF, dup2(closed, closed));
	EQUAL(write(fd[1], "x", 1), 1);
	READS(fd[0], "x");
	NOTHING_LEFT(fd[0]);
}
