/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* A write end that is also open for reading is allowed; then there is nothing to read on it. */
CASE("read() on a write end fails with EBADF, or EAGAIN where it is open for reading too, and takes nothing",
     POSIX_MAY("read", "ERRORS [EBADF]"))
{
	int fd[2];
	char byte = 'p';

	MUST(pipe(fd));
	MUST(write(fd[1], "x", 1));
	set_nonblocking(fd[0]);
	set_nonblocking(fd[1]);
	int mode = MUST(fcntl(fd[1], F_GETFL)) & O_ACCMODE;
	FAILS(mode == O_WRONLY ? EBADF : EAGAIN, read(fd[1], &byte, 1));
	LINUX_OR_OTHER(mode == O_WRONLY, mode == O_RDWR);
	EQUAL(byte, 'p');
	READS(fd[0], "x");
}
