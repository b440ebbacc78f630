/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* POSIX leaves open whether the write end is also open for reading. */
CASE("fildes[1] of pipe() is open for writing: F_GETFL has O_WRONLY or O_RDWR, and what write() takes arrives",
     POSIX_MAY("pipe", "DESCRIPTION"))
{
	int fd[2] = {-1, -1};

	SUCCEEDS(pipe(fd));
	int mode = GIVES(fcntl(fd[1], F_GETFL)) & O_ACCMODE;
	LINUX_OR_OTHER(mode == O_WRONLY, mode == O_RDWR);
	EQUAL(write(fd[1], "x", 1), 1);
	set_nonblocking(fd[0]);
	READS(fd[0], "x");
}
