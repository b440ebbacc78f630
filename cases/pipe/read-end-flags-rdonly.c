/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* POSIX leaves open whether the read end is also open for writing. */
CASE("fildes[0] of pipe() is open for reading: F_GETFL has O_RDONLY or O_RDWR, and read() takes what was written",
     POSIX_MAY("pipe", "DESCRIPTION"))
{
	int fd[2];

	SUCCEEDS(pipe(fd));
	int mode = GIVES(fcntl(fd[0], F_GETFL)) & O_ACCMODE;
	LINUX_OR_OTHER(mode == O_RDONLY, mode == O_RDWR);
	MUST(write(fd[1], "x", 1));
	READS(fd[0], "x");
}
