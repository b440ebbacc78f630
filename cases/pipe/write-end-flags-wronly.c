/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

/* POSIX leaves open whether the write end is also open for reading. */
CASE("fildes[1] of pipe() is open for writing: F_GETFL has O_WRONLY or O_RDWR, and what write() takes arrives",
     POSIX_MAY("pipe", "DESCRIPTION"))
{
	int fd[2] = {-1, -1};
	char byte = 0;

	SUCCEEDS(pipe(fd));
	int mode = GIVES(fcntl(fd[1], F_GETFL)) & O_ACCMODE;
	LINUX_OR_OTHER(mode == O_WRONLY, mode == O_RDWR);
	EQUAL(write(fd[1], "x", 1), 1);
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(read(fd[0], &byte, 1), 1);
	EQUAL(byte, 'x');
}
