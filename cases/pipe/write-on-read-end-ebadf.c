/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* A read end that is also open for writing is allowed; what is written to it goes the other way. */
CASE("write() on a read end fails with EBADF unless it is open for writing too, and never adds to what it reads",
     POSIX_MAY("write", "ERRORS [EBADF]"))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	int mode = MUST(fcntl(fd[0], F_GETFL)) & O_ACCMODE;
	LINUX_OR_OTHER(mode == O_RDONLY, mode == O_RDWR);
	if (mode == O_RDONLY)
		FAILS(EBADF, write(fd[0], "x", 1));
	else
		EQUAL(write(fd[0], "x", 1), 1);
	NOTHING_LEFT(fd[0]);
}
